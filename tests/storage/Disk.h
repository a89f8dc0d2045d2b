// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sqlite3.h>

#include <functional>

namespace statroom {

/// A disk between SQLite and the real one: every operation that can fail is announced before it happens and
/// may be refused with an error of SQLite. Installed once, for all connections that are opened afterwards.
class Disk
{
public:
    enum class Deed { Open, Read, Write, Truncate, Sync, Delete };
    struct Operation
    {
        Deed deed;
        QByteArray file; ///< its path
        qint64 at = 0; ///< of a write or reading; the size of a truncation
        QByteArrayView bytes; ///< of a write
        bool syncsFolder = false; ///< of a deletion
    };

    static Disk &instance()
    {
        static Disk disk;
        return disk;
    }
    /// SQLITE_OK lets an operation pass.
    std::function<int(const Operation &)> meet = [](const Operation &) {
        return SQLITE_OK;
    };

private:
    struct File
    {
        sqlite3_file base;
        const char *name; ///< SQLite keeps it as long as the file is open
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
        int meet(Deed deed, qint64 at = 0, QByteArrayView bytes = {}) const
        {
            return instance().meet({deed, QByteArray(name ? name : ""), at, bytes});
        }
    };
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    template <class Do>
    static int after(int met, Do &&then)
    {
        return met != SQLITE_OK ? met : then();
    }

    Disk()
    {
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.zName = "met";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
            file->pMethods = nullptr;
            of(file)->name = name;
            const int code = after(of(file)->meet(Deed::Open), [&] {
                return instance().m_real->xOpen(instance().m_real, name, of(file)->real(), flags, outFlags);
            });
            if (code == SQLITE_OK)
                file->pMethods = &instance().m_methods;
            return code;
        };
        m_vfs.xDelete = [](sqlite3_vfs *, const char *name, int syncFolder) {
            return after(instance().meet({Deed::Delete, QByteArray(name), 0, {}, syncFolder != 0}),
                         [&] { return instance().m_real->xDelete(instance().m_real, name, syncFolder); });
        };
        m_methods.iVersion = 1;
        m_methods.xClose = [](sqlite3_file *f) {
            return of(f)->real()->pMethods->xClose(of(f)->real());
        };
        m_methods.xRead = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
            return after(of(f)->meet(Deed::Read, at),
                         [&] { return of(f)->real()->pMethods->xRead(of(f)->real(), to, n, at); });
        };
        m_methods.xWrite = [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
            return after(of(f)->meet(Deed::Write, at, QByteArrayView(static_cast<const char *>(from), n)),
                         [&] { return of(f)->real()->pMethods->xWrite(of(f)->real(), from, n, at); });
        };
        m_methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return after(of(f)->meet(Deed::Truncate, size),
                         [&] { return of(f)->real()->pMethods->xTruncate(of(f)->real(), size); });
        };
        m_methods.xSync = [](sqlite3_file *f, int flags) {
            return after(of(f)->meet(Deed::Sync), [&] { return of(f)->real()->pMethods->xSync(of(f)->real(), flags); });
        };
        m_methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return of(f)->real()->pMethods->xFileSize(of(f)->real(), size);
        };
        m_methods.xLock = [](sqlite3_file *f, int lock) {
            return of(f)->real()->pMethods->xLock(of(f)->real(), lock);
        };
        m_methods.xUnlock = [](sqlite3_file *f, int lock) {
            return of(f)->real()->pMethods->xUnlock(of(f)->real(), lock);
        };
        m_methods.xCheckReservedLock = [](sqlite3_file *f, int *out) {
            return of(f)->real()->pMethods->xCheckReservedLock(of(f)->real(), out);
        };
        m_methods.xFileControl = [](sqlite3_file *f, int what, void *with) {
            return of(f)->real()->pMethods->xFileControl(of(f)->real(), what, with);
        };
        m_methods.xSectorSize = [](sqlite3_file *f) {
            return of(f)->real()->pMethods->xSectorSize(of(f)->real());
        };
        m_methods.xDeviceCharacteristics = [](sqlite3_file *f) {
            return of(f)->real()->pMethods->xDeviceCharacteristics(of(f)->real());
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }

    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_real = nullptr;
    sqlite3_io_methods m_methods{};
};

} // namespace statroom
