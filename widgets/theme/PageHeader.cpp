// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/PageHeader.h"

#include "theme/Layouts.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

namespace {

// Looks like the grey text around it; a click or Enter opens it.
class Crumb : public QPushButton
{
public:
    Crumb(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::of(this).font(TextRole::Secondary));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 1, metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        QFont font = theme.font(TextRole::Secondary);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(underMouse() || hasFocus() ? theme.accent : theme.text2);
        painter.drawText(
            rect(),
            int(Qt::AlignVCenter | Qt::TextHideMnemonic | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            text());
    }
};

// A word that no line holds may break anywhere.
QString breakable(const QString &title)
{
    constexpr qsizetype longWord = 28;
    QStringList words = title.split(u' ');
    for (QString &word : words)
        for (qsizetype at = longWord; at < word.size(); at += longWord + 1)
            word.insert(at, QChar(0x200b));
    return words.join(u' ');
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_crumbs(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_title(plainLabel(title, TextRole::PageTitle, this))
    , m_name(title)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(1);
    m_crumbs->setSpacing(0);
    left->addLayout(m_crumbs);
    left->addWidget(m_title);
    m_title->setMinimumWidth(80);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    pinTitle();
    all->addLayout(left, 1);
    m_actions->setSpacing(8);
    all->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

// A name in another script begins where the page's names begin.
void PageHeader::pinTitle()
{
    m_title->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                          | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pinTitle();
}

void PageHeader::setTitle(const QString &title)
{
    m_name = title;
    m_title->setText(breakable(title));
    m_title->setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_name;
}

void PageHeader::setCrumbs(const QStringList &crumbs, bool clickable)
{
    if (crumbs == m_shown && clickable == m_clickable)
        return;
    m_shown = crumbs;
    m_clickable = clickable;
    clearLayout(*m_crumbs);
    for (int i = 0; i < crumbs.size(); ++i) {
        if (i > 0)
            m_crumbs->addWidget(plainLabel(QStringLiteral(" / "), TextRole::Secondary, this));
        if (clickable && i + 1 < crumbs.size()) {
            auto *crumb = new Crumb(literalText(crumbs.at(i)), this);
            connect(crumb, &QPushButton::clicked, this, [this, i] { emit crumbClicked(i); });
            m_crumbs->addWidget(crumb);
        } else {
            PlainLabel *crumb = plainLabel(crumbs.at(i), TextRole::Secondary, this);
            // The last one takes what is left and wraps, so that a long name never pushes the buttons away.
            const bool isLast = i + 1 == crumbs.size();
            crumb->setWordWrap(isLast);
            if (isLast)
                crumb->setMinimumWidth(80);
            m_crumbs->addWidget(crumb, isLast ? 1 : 0);
        }
    }
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addActionGap()
{
    m_actions->addSpacing(8);
}

QPushButton *PageHeader::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    if (primary)
        setButtonLook(*button, ButtonLook::Primary);
    addAction(button);
    return button;
}

} // namespace statroom
