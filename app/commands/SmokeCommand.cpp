// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>

namespace statroom {

/// Proves that an installed program can do its work: makes a city file, commits, reads it back, checks it,
/// and paints text. Not zero where any of that fails.
int runSmoke()
{
    const auto failed = [](const QString &what) {
        std::fprintf(stderr, "statroom: smoke test failed — %s\n", qPrintable(what));
        return int(ExitCode::WriteFailed);
    };
    QTemporaryDir folder;
    City city;
    city.name = QStringLiteral("Smoke");
    auto file = CityFile::create(folder.filePath(QStringLiteral("smoke.statroom")), city, QStringLiteral("smoke"));
    if (!file)
        return failed(file.error().message);
    Department department;
    department.id = (*file)->newId<Department>();
    department.uuid = QStringLiteral("smoke");
    department.code = QStringLiteral("SMOKE");
    department.name = QStringLiteral("Smoke");
    Revision revision;
    revision.author = QStringLiteral("smoke");
    revision.changes.push_back(added(department));
    if (auto done = (*file)->commit(revision); !done)
        return failed(done.error().message);
    auto findings = (*file)->check();
    if (!findings)
        return failed(findings.error().message);
    if (!findings->empty())
        return failed(findings->front().text);

    QImage image(200, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("StatRoom"));
    painter.end();
    QImage blank = image;
    blank.fill(Qt::white);
    if (image == blank)
        return failed(QStringLiteral("no text could be painted; install a font"));
    std::puts("statroom: smoke test passed");
    return 0;
}

} // namespace statroom
