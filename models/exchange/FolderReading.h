// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Importer.h"

namespace statroom {

/// One table of a folder: a text file, or a sheet of a workbook. What cannot be read says why and has none.
struct FolderSheet
{
    QString path;
    QString file; ///< below the folder, with '/'
    QString sheet; ///< empty for text
    bool isHidden = false; ///< the sheet, by whatever means
    std::optional<Table> table;
    QString problem; ///< one sentence

    /// The same in every reading of the folder.
    QString key() const { return file + QChar(0x1F) + sheet; }
    /// "fire.xlsx, sheet Data"
    QString name() const;
};

/// Everything that can be read as a table in a folder, or in the files named, by name. Below the folder as well,
/// but not in hidden folders; neither lock files, city files nor what is no table by its name.
struct FolderReading
{
    static constexpr int maximumFiles = 2000;

    QString folder; ///< what the files have in common
    QList<FolderSheet> sheets;
    int files = 0;
    QStringList passedOver; ///< files of other kinds, below the folder

    static Result<FolderReading> read(const QStringList &paths, const Catalogue &catalogue,
                                      const Importer::Progress &progress = {});
};

} // namespace statroom
