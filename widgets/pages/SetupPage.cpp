// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetupPage.h"

#include "items/setup/AliasTableModel.h"
#include "items/setup/AnnotationTableModel.h"
#include "items/setup/BreakdownTableModel.h"
#include "items/setup/CadenceTableModel.h"
#include "items/setup/CategoryTableModel.h"
#include "items/setup/CityTableModel.h"
#include "items/setup/DefinitionTableModel.h"
#include "items/setup/DepartmentTableModel.h"
#include "items/setup/GoalPartModels.h"
#include "items/setup/GoalTableModels.h"
#include "items/setup/HolidayTableModel.h"
#include "items/setup/MetricTableModel.h"
#include "items/setup/MetricTemplates.h"
#include "items/setup/PeopleTableModel.h"
#include "items/setup/QuestionTableModel.h"
#include "items/setup/RoleTableModel.h"
#include "items/setup/SeriesTableModel.h"
#include "items/setup/TargetGridModel.h"
#include "items/setup/TargetTableModel.h"
#include "pages/setup/CopiesDialog.h"
#include "pages/setup/RecordForm.h"
#include "pages/setup/SectionGroup.h"
#include "pages/setup/TableSection.h"
#include "theme/Card.h"
#include "theme/Icon.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace statroom {

namespace {

struct PartLine
{
    const char *title;
    const char *icon;
};

const std::array<PartLine, 11> partLines{{
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "City"), "city"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Departments"), "departments"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "People and roles"), "people"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Metrics"), "metric"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Breakdowns"), "breakdown"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Series"), "chart"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Targets"), "target"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Annotations"), "annotation"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Goals"), "goals"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Holidays"), "calendar"},
    {QT_TRANSLATE_NOOP("statroom::SetupPage", "Sessions"), "sessions"},
}};

} // namespace

SetupPage::SetupPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_parts(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_readOnly(plainLabel(QString(), TextRole::Strong, TextColour::Annotation, this))
{
    setObjectName(QStringLiteral("setupPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(12);
    auto *head = new PageHeader(tr("Set up"), this);
    head->setCrumbs({tr("City")}, false);
    all->addWidget(head);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->setWordWrap(true);
    m_readOnly->hide();
    all->addWidget(m_readOnly);

    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setAccessibleName(tr("Parts of the set-up"));
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setBackgroundRole(QPalette::Window);
    m_parts->viewport()->setBackgroundRole(QPalette::Window);
    m_parts->viewport()->setAutoFillBackground(false);
    m_parts->setIconSize({16, 16});
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PartLine &line : partLines)
        new QListWidgetItem(themeIcon(QLatin1String(line.icon)), tr(line.title), m_parts);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_parts);
    row->addWidget(m_stack, 1);
    all->addLayout(row, 1);

    const auto keep = [this]<class M>(std::unique_ptr<M> model) -> M & {
        M &kept = *model;
        m_models.push_back(std::move(model));
        return kept;
    };
    const auto alone = [this](SetupTableModel &model, const TableSection::Words &words) {
        auto *group = new SectionGroup(words.name, this);
        group->add(words.name, new TableSection(model, words, *this));
        return group;
    };
    makeCity();
    addPart(Part::Departments,
            alone(keep(std::make_unique<DepartmentTableModel>(viewpoint)),
                  {tr("Departments"), tr("The city has no departments yet."), tr("&Add department")}));
    auto *people = new SectionGroup(tr("People and roles"), this);
    people->add(tr("People"),
                new TableSection(
                    keep(std::make_unique<PeopleTableModel>(viewpoint)),
                    {tr("People"), tr("Nobody is named yet who enters, leads or answers."), tr("&Add person")}, *this));
    people->add(tr("Roles"),
                new TableSection(keep(std::make_unique<RoleTableModel>(viewpoint)),
                                 {tr("Roles"), tr("Nobody has a role yet."), tr("&Add role")}, *this));
    addPart(Part::People, people);
    makeMetrics();
    auto *breakdowns = new SectionGroup(tr("Breakdowns and categories"), this);
    breakdowns->add(
        tr("Breakdowns"),
        new TableSection(keep(std::make_unique<BreakdownTableModel>(viewpoint)),
                         {tr("Breakdowns"), tr("No metric is split into categories yet."), tr("&Add breakdown")},
                         *this));
    breakdowns->add(tr("Categories"),
                    new TableSection(keep(std::make_unique<CategoryTableModel>(viewpoint)),
                                     {tr("Categories"), tr("There are no categories yet. Add a breakdown first."),
                                      tr("&Add category")},
                                     *this));
    addPart(Part::Breakdowns, breakdowns);
    addPart(Part::Series,
            alone(keep(std::make_unique<SeriesTableModel>(viewpoint)),
                  {tr("Series"), tr("No department measures anything yet."), tr("&Add series")}));
    makeTargets();
    addPart(Part::Annotations,
            alone(keep(std::make_unique<AnnotationTableModel>(viewpoint)),
                  {tr("Annotations"), tr("No event is marked on the charts yet."), tr("&Add annotation")}));
    makeGoals();
    makeHolidays();
    makeSessions();

    fitParts();
    m_parts->setCurrentRow(0);
    connect(m_parts, &QListWidget::currentRowChanged, this, [this](int to) {
        if (to < 0 || to == int(m_part))
            return;
        if (settle())
            turnTo(Part(to));
        else
            QMetaObject::invokeMethod(
                this, [this] { m_parts->setCurrentRow(int(m_part)); }, Qt::QueuedConnection);
    });
    // What was said of the last step is over with the next.
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (revision.author == this->viewpoint().author())
            clearMessage();
    });
    turnTo(Part::City);
}

SetupPage::~SetupPage()
{
    // The views end before the models they show.
    delete m_stack;
}

void SetupPage::fitParts()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body));
    int widest = 0;
    for (int row = 0; row < m_parts->count(); ++row) {
        m_parts->item(row)->setSizeHint({0, int(32 * scale)});
        widest = std::max(widest, metrics.horizontalAdvance(m_parts->item(row)->text()));
    }
    m_parts->setFixedWidth(widest + 64);
    m_cityCard->setMaximumWidth(int(560 * scale));
}

void SetupPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (m_city && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitParts();
}

void SetupPage::addPart(Part part, QWidget *widget)
{
    Q_ASSERT(m_stack->count() == int(part));
    Q_UNUSED(part)
    m_stack->addWidget(widget);
}

void SetupPage::makeCity()
{
    auto model = std::make_unique<CityTableModel>(viewpoint());
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_cityCard = new Card(holder);
    m_cityCard->body()->setContentsMargins(0, 0, 0, 0);
    m_city = new RecordForm(*model, m_cityCard);
    m_city->setObjectName(QStringLiteral("cityForm"));
    m_cityCard->addFlush(m_city);
    row->addWidget(m_cityCard, 1);
    row->addStretch(1);
    row->setStretch(0, 4);
    connect(m_city, &RecordForm::saved, this, [this] { showMessage(Tone::Note, tr("Saved.")); });
    connect(model.get(), &QAbstractItemModel::rowsInserted, this, [this] { m_city->showRecord({1, 0}); });
    m_models.push_back(std::move(model));
    addPart(Part::City, holder);
}

void SetupPage::makeMetrics()
{
    auto owned = std::make_unique<MetricTableModel>(viewpoint());
    MetricTableModel *model = owned.get();
    m_models.push_back(std::move(owned));
    auto definitions = std::make_unique<DefinitionTableModel>(viewpoint());
    auto *group = new SectionGroup(tr("Metrics and definitions"), this);
    auto *section = new TableSection(*model, {tr("Metrics"), tr("Nothing is measured yet."), tr("&Add metric")}, *this);
    group->add(tr("Metrics"), section);
    group->add(tr("Definitions"),
               new TableSection(
                   *definitions,
                   {tr("Definitions"), tr("No metric says yet how it is measured."), tr("&Add definition")}, *this));
    m_models.push_back(std::move(definitions));
    auto words = std::make_unique<AliasTableModel>(viewpoint());
    group->add(
        tr("Words in files"),
        new TableSection(*words,
                         {tr("What words in files mean"),
                          tr("Nothing was said yet of what words in files mean: the import asks when it has to."),
                          tr("&Add word"), tr("&Forget"),
                          tr("Files that use it ask again what it means; what was imported stays as it is")},
                         *this));
    m_models.push_back(std::move(words));

    auto *templates = new QPushButton(tr("From a tem&plate"), section);
    templates->setObjectName(QStringLiteral("templates"));
    templates->setAutoDefault(false);
    auto *menu = new QMenu(templates);
    QMenu *trade = nullptr;
    for (const MetricTemplate &t : MetricTemplate::all()) {
        if (!trade || trade->title() != t.group)
            trade = menu->addMenu(t.group);
        trade->addAction(t.name, this, [section, model, texts = t.texts] {
            SetupTexts all = model->fresh();
            for (const auto &[column, text] : texts)
                all[column] = text;
            section->startNew(all);
        });
    }
    templates->setMenu(menu);
    section->addDeed(templates);

    QAction *copies = section->addMore(tr("&Duplicate for departments…"));
    copies->setObjectName(QStringLiteral("forDepartments"));
    connect(copies, &QAction::triggered, this, [this, section, model] {
        const auto keys = section->selectedKeys();
        if (keys.empty() || !section->settle())
            return;
        auto *dialog = new CopiesDialog(*model, keys.front(), this);
        connect(dialog, &CopiesDialog::made, this, [this, section](const SetupKey &last, int made) {
            section->select(last);
            showMessage(Tone::Note, tr("%n metric(s) made. One step of Undo takes them back.", nullptr, made));
        });
        dialog->open();
    });
    connect(section->form(), &RecordForm::replaceWanted, this, [section, model](const SetupTexts &typed) {
        const SetupKey old = section->form()->key();
        const SetupTexts texts = model->replacement(old, typed);
        section->form()->takeBack();
        section->startNew(texts, old);
    });
    const auto followEditable = [this, templates] {
        templates->setEnabled(viewpoint().canEdit());
    };
    connect(&viewpoint(), &Viewpoint::editableChanged, templates, followEditable);
    connect(&viewpoint(), &Viewpoint::recordedAtChanged, templates, followEditable);
    followEditable();
    addPart(Part::Metrics, group);
}

void SetupPage::makeTargets()
{
    auto owned = std::make_unique<TargetGridModel>(viewpoint());
    TargetGridModel *grid = owned.get();
    m_models.push_back(std::move(owned));
    auto steps = std::make_unique<TargetTableModel>(viewpoint());
    auto *group = new SectionGroup(tr("Targets"), this);
    auto *section =
        new TableSection(*grid,
                         {tr("Targets by fiscal year"),
                          tr("Nothing is measured yet that could have a target. Add a metric first."), QString()},
                         *this);
    group->add(tr("By fiscal year"), section);
    group->add(
        tr("Steps"),
        new TableSection(*steps, {tr("Steps of targets"), tr("No target is set yet."), tr("&Add target")}, *this));
    m_models.push_back(std::move(steps));

    auto *earlier = new QCheckBox(tr("Earlier &years"), section);
    section->addDeed(earlier);
    auto *forward = new QPushButton(tr("Fill fo&rward"), section);
    forward->setObjectName(QStringLiteral("fillForward"));
    forward->setToolTip(tr("The target of the selected year holds for all later ones"));
    auto *down = new QPushButton(tr("Fill do&wn"), section);
    down->setObjectName(QStringLiteral("fillDown"));
    down->setToolTip(tr("The target of the first selected row for all selected rows (Ctrl+D)"));
    for (QPushButton *button : {forward, down}) {
        button->setAutoDefault(false);
        section->addDeed(button);
    }
    const auto followYears = [section, grid, earlier] {
        for (int column = TargetGridModel::FirstYear; column < grid->columnCount(); ++column)
            section->showColumn(column, earlier->isChecked() || column >= grid->currentColumn() - 1);
    };
    connect(earlier, &QCheckBox::toggled, section, followYears);
    connect(grid, &QAbstractItemModel::modelReset, section, followYears);
    followYears();
    connect(forward, &QPushButton::clicked, this, [this, section, grid] {
        const int column = section->currentColumn();
        if (column < TargetGridModel::FirstYear) {
            showMessage(Tone::Note, tr("Select the cell of the year whose target is to hold on."));
            return;
        }
        const auto filled = grid->fillForward(section->selectedKeys(), column);
        section->tellOf(filled.revision, tr("%n later step(s) taken out; the target holds on.", nullptr, filled.steps));
    });
    connect(down, &QPushButton::clicked, this, [this, section, grid] {
        const int column = section->currentColumn();
        const auto keys = section->selectedKeys();
        if (column < TargetGridModel::FirstYear || keys.size() < 2) {
            showMessage(Tone::Note, tr("Select a year in several rows; the first one's target goes into the others."));
            return;
        }
        section->tellOf(grid->fillDown(keys, column), tr("Filled down."));
    });
    const auto followEditable = [this, forward, down] {
        forward->setEnabled(viewpoint().canEdit());
        down->setEnabled(viewpoint().canEdit());
    };
    connect(&viewpoint(), &Viewpoint::editableChanged, forward, followEditable);
    connect(&viewpoint(), &Viewpoint::recordedAtChanged, forward, followEditable);
    followEditable();
    addPart(Part::Targets, group);
}

void SetupPage::makeGoals()
{
    auto *group = new SectionGroup(tr("Goals"), this);
    const auto add = [&](const QString &tab, std::unique_ptr<SetupTableModel> model, const TableSection::Words &words) {
        group->add(tab, new TableSection(*model, words, *this));
        m_models.push_back(std::move(model));
    };
    add(tr("Goals"), std::make_unique<GoalTableModel>(viewpoint()),
        {tr("Goals"), tr("No promise has been made yet."), tr("&Add goal")});
    add(tr("What counts"), std::make_unique<GoalLinkTableModel>(viewpoint()),
        {tr("What goals are measured by"), tr("No goal is measured by a metric yet."), tr("&Add metric to a goal")});
    add(tr("Milestones"), std::make_unique<MilestoneTableModel>(viewpoint()),
        {tr("Milestones"), tr("No goal has dated steps yet."), tr("&Add milestone")});
    add(tr("Initiatives"), std::make_unique<InitiativeTableModel>(viewpoint()),
        {tr("Initiatives"), tr("No work is named yet that moves a goal."), tr("&Add initiative")});
    add(tr("Amendments"), std::make_unique<GoalAmendmentTableModel>(viewpoint()),
        {tr("Amendments"), tr("No promise was amended."), tr("&Add amendment")});
    add(tr("Plans"), std::make_unique<PlanTableModel>(viewpoint()),
        {tr("Plans"), tr("No plan holds goals together yet."), tr("&Add plan")});
    addPart(Part::Goals, group);
}

void SetupPage::makeHolidays()
{
    auto owned = std::make_unique<HolidayTableModel>(viewpoint());
    HolidayTableModel *model = owned.get();
    m_models.push_back(std::move(owned));
    auto *group = new SectionGroup(tr("Holidays"), this);
    auto *section = new TableSection(
        *model,
        {tr("Holidays"), tr("No holidays yet: what is due moves only past Saturdays and Sundays."), tr("&Add holiday")},
        *this);
    group->add(tr("Holidays"), section);
    auto *federal = new QPushButton(section);
    federal->setObjectName(QStringLiteral("federalHolidays"));
    federal->setAutoDefault(false);
    federal->setToolTip(tr("Adds the holidays of the U.S. federal government on the days on which they are observed"));
    section->addDeed(federal);
    const auto follow = [this, federal, model] {
        federal->setText(tr("Federa&l holidays of %1").arg(model->yearToFill()));
        federal->setEnabled(viewpoint().canEdit());
    };
    connect(federal, &QPushButton::clicked, this, [section, model] {
        if (!section->settle())
            return;
        const int year = model->yearToFill();
        const auto filled = model->fillFederal(year);
        section->tellOf(filled.revision, tr("%n federal holiday(s) of %1 added.", nullptr, filled.added).arg(year));
    });
    connect(&viewpoint(), &Viewpoint::catalogueChanged, federal, follow);
    connect(&viewpoint(), &Viewpoint::editableChanged, federal, follow);
    connect(&viewpoint(), &Viewpoint::recordedAtChanged, federal, follow);
    follow();
    addPart(Part::Holidays, group);
}

void SetupPage::makeSessions()
{
    auto *group = new SectionGroup(tr("Sessions"), this);
    auto cadences = std::make_unique<CadenceTableModel>(viewpoint());
    group->add(tr("Cadences"),
               new TableSection(
                   *cadences,
                   {tr("Cadences"), tr("No department comes before the mayor regularly yet."), tr("&Add cadence")},
                   *this));
    m_models.push_back(std::move(cadences));
    auto owned = std::make_unique<QuestionTableModel>(viewpoint());
    QuestionTableModel *questions = owned.get();
    m_models.push_back(std::move(owned));
    auto *section =
        new TableSection(*questions, {tr("Questions"), tr("Nothing is asked."), tr("&Add question")}, *this);
    group->add(tr("Questions"), section);
    QAction *restore = section->addMore(tr("Restore the program’s &questions"));
    restore->setObjectName(QStringLiteral("restoreQuestions"));
    restore->setToolTip(tr("The city’s questions at the signals of the selected rows go; Undo brings them back"));
    connect(restore, &QAction::triggered, this, [section, questions] {
        if (section->settle())
            section->tellOf(questions->restore(section->selectedKeys()), tr("The program’s questions hold again."));
    });
    addPart(Part::Sessions, group);
}

QString SetupPage::title() const
{
    return tr("Set up");
}

SectionGroup *SetupPage::group(Part part) const
{
    return qobject_cast<SectionGroup *>(m_stack->widget(int(part)));
}

TableSection *SetupPage::section() const
{
    SectionGroup *shown = group(m_part);
    return shown ? shown->current() : nullptr;
}

QWidget *SetupPage::mainWidget()
{
    return section() ? section()->mainWidget() : m_parts;
}

QList<QWidget *> SetupPage::regions()
{
    QList<QWidget *> all{m_parts};
    if (TableSection *shown = section()) {
        all << shown->mainWidget();
        if (shown->form() && shown->form()->isVisible())
            all << shown->form();
    } else {
        all << m_city;
    }
    return all;
}

bool SetupPage::escape()
{
    RecordForm *form = section() ? section()->form() : m_city;
    if (!form || !(form->isChanged() || form->isNew()))
        return false;
    form->takeBack();
    return true;
}

bool SetupPage::settle()
{
    return section() ? section()->settle() : m_city->settle();
}

bool SetupPage::canLeave()
{
    return settle();
}

void SetupPage::turnTo(Part part)
{
    m_part = part;
    m_stack->setCurrentIndex(int(part));
    m_parts->setCurrentRow(int(part));
    clearMessage();
}

void SetupPage::open(Navigator::SetupPart part, qint64 record)
{
    if (part != m_part && !settle())
        return;
    turnTo(part);
    if (SectionGroup *shown = group(part); shown && record) {
        shown->turnTo(0);
        shown->current()->select({record, 0});
    }
}

void SetupPage::startNew()
{
    if (TableSection *shown = section(); shown && shown->model().canAdd())
        shown->startNew(shown->model().fresh());
}

void SetupPage::refresh()
{
    const QString why = viewpoint().whyNotEditable();
    m_readOnly->setText(why);
    m_readOnly->setVisible(!why.isEmpty());
    if (!m_city->isChanged())
        m_city->showRecord(viewpoint().hasFile() ? SetupKey{1, 0} : SetupKey());
}

void SetupPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && section())
        section()->search();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && m_part == Part::Targets) {
        if (auto *down = findChild<QPushButton *>(QStringLiteral("fillDown")))
            down->click();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace statroom
