// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HelpWindow.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace statroom {

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    resize(720, 620);
    auto *all = new QVBoxLayout(this);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Help"));
    text->setFrameShape(QFrame::NoFrame);
    QFile file(QStringLiteral(":/help/help_%1.md").arg(QLocale().name().section(QLatin1Char('_'), 0, 0)));
    if (!file.exists())
        file.setFileName(QStringLiteral(":/help/help_en.md"));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    all->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    text->setFocus();
}

} // namespace statroom
