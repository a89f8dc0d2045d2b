// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class QMenu;
class QMenuBar;
class QWidget;

namespace statroom {

/// Every action of the window, in one table: its menu, words, keys and icon. An action that was given
/// nothing to do is not shown; menus without entries neither.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        NewCity,
        Open,
        OpenSample,
        SaveCopy,
        Workbooks,
        Collect,
        WriteSetup,
        ReadSetup,
        ExportNumbers,
        ExportPdf,
        Print,
        PrintPreview,
        CloseCity,
        Quit,
        Undo,
        Redo,
        Copy,
        CopyWithHeadings,
        Paste,
        Jump,
        Overview,
        Goals,
        Departments,
        Entry,
        Import,
        Sessions,
        ActionItems,
        Problems,
        Setup,
        History,
        Back,
        PreviousMonth,
        NextMonth,
        UsualMonth,
        RecordedAt,
        BackToNow,
        LookSystem,
        LookLight,
        LookDark,
        LookContrast,
        LookProjector,
        LargerText,
        SmallerText,
        UsualText,
        FullScreen,
        NextRegion,
        PreviousRegion,
        Refresh,
        NewDepartment,
        NewGoal,
        NewMetric,
        NewTarget,
        NewAnnotation,
        Present,
        PresentInWindow,
        YourName,
        Check,
        AskForPen,
        ReleasePen,
        TakeOverPen,
        Contents,
        About,
    };

    explicit Actions(QWidget *window);

    QAction *operator[](Id id) const { return m_actions.value(int(id)); }
    /// What the action does; makes it visible.
    void when(Id id, std::function<void()> deed);
    /// Puts all menus into the bar; `recent` fills the menu of recent files each time it opens.
    void fill(QMenuBar *bar, std::function<void(QMenu *)> recent);
    /// Hides the menus that have nothing to offer; call after the last `when`.
    void settle();

private:
    QHash<int, QAction *> m_actions;
    QHash<int, QMenu *> m_menus;
};

} // namespace statroom
