// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/WebPage.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace statroom::WebPage {

namespace {

// Colours are those of the program's light theme; texts wrap on a telephone and print in black.
constexpr const char *style = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1c20;background:#fff}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 1rem}
h2{font-size:1.15rem;margin:2rem 0 .6rem}
.over,.foot,.detail{color:#555b66}
.lead{font-size:1.15rem;display:flex;gap:.9rem;align-items:flex-start}
.lead svg{flex:none;width:2.2rem;height:2.2rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1rem;margin:1.4rem 0;padding:0;list-style:none}
.figures b{display:block;font-size:1.7rem;line-height:1.2}
.figures .detail{display:block;font-size:.9rem}
figure{margin:1rem 0}
figure svg{width:100%;height:auto}
svg text{font-family:Roboto,system-ui,sans-serif}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:#555b66;padding-bottom:.4rem}
th,td{padding:.35rem .6rem;border-bottom:1px solid #d9dce2;text-align:right;white-space:nowrap}
th:first-child,td:first-child{text-align:left;white-space:normal}
ul,ol{padding-left:1.4rem}
article{margin:2.4rem 0;break-inside:avoid}
.status{display:flex;gap:.7rem;align-items:flex-start}
.status svg{flex:none;width:1.4rem;height:1.4rem}
.status p{margin:0}
.text td{text-align:left;white-space:normal}
.late{color:#a3161a;font-weight:600}
.foot{margin-top:2.5rem;font-size:.9rem;border-top:1px solid #d9dce2;padding-top:.8rem}
)";

} // namespace

QByteArray drawn(const QSize &size, const std::function<void(QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    // Inside a page there is no declaration, and its size and its title are the page's.
    const qsizetype begin = bytes.indexOf("<svg");
    for (const QByteArray &tag : {QByteArrayLiteral("title"), QByteArrayLiteral("desc")}) {
        const qsizetype from = bytes.indexOf('<' + tag + '>', begin);
        const qsizetype to = bytes.indexOf("</" + tag + '>', from);
        if (begin >= 0 && from >= 0 && to >= 0)
            bytes.remove(from, to + tag.size() + 3 - from);
    }
    return begin < 0 ? QByteArray() : bytes.mid(begin);
}

// A drawing is named for those who do not see it, and its own texts are not read out letter by letter.
QByteArray labelled(QByteArray svg, const QString &label)
{
    return svg.replace(0, 4, "<svg role=\"img\" aria-label=\"" + label.toHtmlEscaped().toUtf8() + "\" ");
}

QString cell(const char *tag, const QString &text, const QString &attributes)
{
    return QStringLiteral("<%1%3>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped(), attributes);
}

QByteArray document(const QString &title, const QString &body, const QLocale &locale)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                          "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n%4</body>\n</html>\n")
        .arg(locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name(), title.toHtmlEscaped(),
             QLatin1String(style), body)
        .toUtf8();
}

} // namespace statroom::WebPage
