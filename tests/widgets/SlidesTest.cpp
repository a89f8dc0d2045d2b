// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PaintedTexts.h"
#include "exchange/DefinitionsReader.h"
#include "items/ActionStory.h"
#include "items/MetricCity.h"
#include "items/ProblemStanding.h"
#include "items/SessionEntry.h"
#include "items/SessionMemo.h"
#include "items/SessionRun.h"
#include "report/ReportWriter.h"
#include "report/SessionWebPage.h"
#include "session/SlidePainter.h"
#include "theme/Theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

using namespace statroom;

/// Every kind of slide, of a city with long names and much of everything, in every size of a wall: all of it is there,
/// nothing is cut or stands on something else, and whoever sits five metres away reads it. Whatever signs a plain text
/// holds, it is read as it was typed, on slides and in memos.
class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        define(m_city, longTexts(), m_long);
        define(m_marked, markedTexts(), m_signs);
        auto deck = Deck::read(m_city.viewpoint(), session(m_city));
        QVERIFY2(deck.ok(), deck ? "" : qPrintable(deck.error().message));
        m_deck = std::make_unique<Deck>(std::move(*deck));
        QVERIFY(m_deck->slides.size() > 40);
    }

    void slidesAreWhole_data() { sizes(); }
    void slidesAreWhole()
    {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        for (const Slide &slide : m_deck->slides)
            for (const Slide::View view : viewsOf(slide)) {
                const QList<PaintedTexts *> pages = paint(slide, view, size, textScale);
                const QByteArray name = (slide.headline.left(40) + QStringLiteral(", ") + viewWord(view)).toUtf8();
                for (const PaintedTexts *page : pages)
                    look(*page, size, slide, name);
                everythingIsThere(slide, view, pages, name);
                qDeleteAll(pages);
            }
    }

    void whatIsSaidBesidesLeavesTheRestWhole()
    {
        // Disputed, corrected, and what was caught on its band, all at once.
        const QString caught = QStringLiteral("Action item: ") + longTexts()(QStringLiteral("Caught"), 1);
        for (const QSize &size : {QSize(1024, 768), QSize(1920, 1080)})
            for (Slide slide : m_deck->slides) {
                slide.disputed = true;
                slide.correction = longTexts()(QStringLiteral("Oct 2026: 84.0 %, the room saw 81.4 %"), 1);
                const QList<PaintedTexts *> pages =
                    paint(slide, viewsOf(slide).first(), size, 1, nullptr, nullptr, caught);
                for (const PaintedTexts *page : pages) {
                    look(*page, size, slide, slide.headline.left(40).toUtf8());
                    QVERIFY(page->all().contains(closeWritten(caught)));
                    QVERIFY(page->all().contains(closeWritten(slide.correction)));
                }
                qDeleteAll(pages);
            }
    }

    void longTablesComeInPages()
    {
        const Slide &metric = slideOf(Slide::Kind::Metric);
        const QSize size(1024, 768);
        const auto table = Deck::table(m_city.viewpoint(), m_deck->reading, metric, Slide::View::Departments);
        QVERIFY(table.ok());
        QVERIFY(table->rows.size() > 60);
        const QList<PaintedTexts *> pages = paint(metric, Slide::View::Departments, size, 1);
        QVERIFY(pages.size() > 3);
        // What heads the columns heads them on each page.
        for (const PaintedTexts *page : pages)
            QVERIFY(page->all().contains(closeWritten(table->heads.first())));
        qDeleteAll(pages);
    }

    void chartsFillTheHeight_data() { sizes(); }
    void chartsFillTheHeight()
    {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        if (textScale > 1)
            return;
        // The axis of values reaches over a good part of the slide, however many events there are.
        for (const Slide &slide : m_deck->slides) {
            if (slide.kind != Slide::Kind::Metric || slide.trend->rows.empty())
                continue;
            const QList<PaintedTexts *> pages = paint(slide, Slide::View::Trend, size, 1);
            double top = size.height();
            double bottom = 0;
            for (const PaintedText &text : pages.first()->texts())
                if (text.place.right() < size.width() * 0.25 && text.place.top() > size.height() * 0.25
                    && text.place.bottom() < size.height() * 0.9
                    && text.pixels < Theme::projector(size.height()).font(TextRole::Body).pixelSize()) {
                    top = std::min(top, text.place.center().y());
                    bottom = std::max(bottom, text.place.center().y());
                }
            QVERIFY2(bottom - top > 0.25 * size.height(), qPrintable(slide.headline));
            qDeleteAll(pages);
        }
    }

    void aProblemShowsAllFourPanels_data() { sizes(); }
    void aProblemShowsAllFourPanels()
    {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        const Slide &slide = slideOf(Slide::Kind::Problem);
        QVERIFY(slide.problem->check && !slide.problem->checkFigure.isEmpty());
        const QList<PaintedTexts *> pages = paint(slide, Slide::View::Trend, size, textScale);
        // The recheck is a chart with its spans, where it finds room, and of twelve long actions there are more than a
        // few.
        const auto has = [&](const QString &text) {
            QList<PaintedText> texts = pages.first()->texts();
            if (size.height() < 1080)
                texts += pages.last()->texts();
            return std::any_of(texts.begin(), texts.end(),
                               [&](const PaintedText &one) { return one.text.startsWith(text); });
        };
        QVERIFY(has(QStringLiteral("Before")));
        QVERIFY(has(QStringLiteral("After")));
        const auto told = std::count_if(pages.first()->texts().begin(), pages.first()->texts().end(),
                                        [](const PaintedText &one) { return one.text.startsWith(u"Count"); });
        QVERIFY2(told >= (textScale > 1 ? 1 : 4), qPrintable(QString::number(told)));
        // What is left stands first behind it.
        QVERIFY(pages.size() > 1);
        QVERIFY(pages[1]->all().contains(QStringLiteral("Countermeasure")));
        qDeleteAll(pages);
    }

    void breakdownIsDrawnByItsCategories()
    {
        const auto vacant =
            Deck::metric(m_city.viewpoint(), m_deck->reading, TrendSubject{m_city.code, m_city.vacant, {}, {}});
        QVERIFY(vacant.ok());
        QVERIFY(vacant->views.contains(Slide::View::Breakdown));
        const QList<PaintedTexts *> pages = paint(*vacant, Slide::View::Breakdown, QSize(1920, 1080), 1);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first()->all().contains(QStringLiteral("Demolished")));
        QVERIFY(pages.first()->all().contains(QStringLiteral("Repaired")));
        QVERIFY(pages.first()->all().contains(QStringLiteral("splitbyoutcome")));
        qDeleteAll(pages);
    }

    void plainTextIsNoMarkup()
    {
        auto deck = Deck::read(m_marked.viewpoint(), session(m_marked));
        QVERIFY2(deck.ok(), deck ? "" : qPrintable(deck.error().message));
        QString shown;
        for (const Slide &slide : deck->slides)
            for (const Slide::View view : viewsOf(slide))
                for (PaintedTexts *page : paint(slide, view, QSize(1920, 1080), 1, &m_marked, deck.operator->())) {
                    shown += page->all();
                    delete page;
                }
        for (const SessionMemo::Kind kind : {SessionMemo::Kind::Before, SessionMemo::Kind::After}) {
            const auto memo = SessionMemo::read(m_marked.viewpoint(), session(m_marked), kind);
            QVERIFY(memo.ok());
            QTextDocument web;
            web.setHtml(QString::fromUtf8(sessionWebPage(*memo, m_marked.viewpoint().locale())));
            const bool isBefore = kind == SessionMemo::Kind::Before;
            const QString page = closeWritten(web.toPlainText());
            const QString mail = closeWritten(memo->plainText());
            const QString paper = printed(kind);
            for (const QString &sign : m_signs) {
                const QString wanted = closeWritten(sign);
                for (const QString &what : isBefore ? inMemoBefore : inMemoAfter) {
                    const QString whole = closeWritten(what) + wanted;
                    QVERIFY2(page.contains(whole), qPrintable(QStringLiteral("web page: ") + whole));
                    QVERIFY2(paper.contains(whole), qPrintable(QStringLiteral("paper: ") + whole));
                    QVERIFY2(mail.contains(whole), qPrintable(QStringLiteral("mail: ") + whole));
                }
                if (!isBefore)
                    continue;
                for (const QString &what : onSlides)
                    QVERIFY2(shown.contains(closeWritten(what) + wanted),
                             qPrintable(QStringLiteral("slides: ") + what + sign));
            }
        }
    }

    void markdownOfTheAgendaIsRead()
    {
        const QList<TextLine> lines = TextLine::ofMarkdown(QStringLiteral(
            "# What **we** heard\nTwo of *three*, _most_.\nOne says no.\n- **First** `code`\n- ~~Second~~\n  - inner\n"
            "1. one\n2. two\nsaid\n3. three\n\n2026. was good\n- [x] done\nFigures:\n| a | **b** |\n|---|--:|\n"
            "| 1 | *2* |\nafter\n\n<b>no HTML</b> snake_case 2*3*4\n[the list](https://city.example/l) "
            "https://city.example <mail@city.example>"));
        const TextLine::Look strong{true, false, false, false}, emphasis{false, true, false, false},
            code{false, false, true, false}, struck{false, false, false, true};
        const auto of = [](const QList<TextLine::Run> &runs, const QString &sign = {}, int depth = 0) {
            TextLine line;
            for (const TextLine::Run &run : runs)
                line.text += run.text;
            if (runs.size() > 1 || !runs.first().look.isPlain())
                line.looks = runs;
            line.sign = sign;
            line.depth = depth;
            return line;
        };
        const QString bullet = TextLine::bullet();
        const auto plain = [&](const QString &text, const QString &sign = {}, int depth = 0) {
            return of({{text, {}}}, sign, depth);
        };
        TextLine heading = plain(QStringLiteral("What we heard"));
        heading.isHeading = true;
        TextLine head = plain(QStringLiteral("a | b"));
        head.row = 0;
        head.cells = {{{{QStringLiteral("a"), {}}}, Qt::AlignLeft}, {{{QStringLiteral("b"), {}}}, Qt::AlignRight}};
        TextLine row = plain(QStringLiteral("1 | 2"));
        row.row = 1;
        row.cells = {{{{QStringLiteral("1"), {}}}, Qt::AlignLeft}, {{{QStringLiteral("2"), emphasis}}, Qt::AlignRight}};
        const QList<TextLine> wanted{
            heading,
            of({{QStringLiteral("Two of "), {}},
                {QStringLiteral("three"), emphasis},
                {QStringLiteral(", "), {}},
                {QStringLiteral("most"), emphasis},
                {QStringLiteral("."), {}}}),
            plain(QStringLiteral("One says no.")),
            of({{QStringLiteral("First"), strong}, {QStringLiteral(" "), {}}, {QStringLiteral("code"), code}}, bullet),
            of({{QStringLiteral("Second"), struck}}, bullet),
            plain(QStringLiteral("inner"), bullet, 1),
            plain(QStringLiteral("one"), QStringLiteral("1.")),
            plain(QStringLiteral("two"), QStringLiteral("2.")),
            plain(QStringLiteral("said")),
            plain(QStringLiteral("three"), QStringLiteral("3.")),
            plain(QStringLiteral("was good"), QStringLiteral("2026.")),
            plain(QStringLiteral("[x] done"), bullet),
            plain(QStringLiteral("Figures:")),
            head,
            row,
            plain(QStringLiteral("after")),
            of({{QStringLiteral("<b>no HTML</b> snake_case 2"), {}},
                {QStringLiteral("3"), emphasis},
                {QStringLiteral("4"), {}}}),
            plain(QStringLiteral("the list (https://city.example/l) https://city.example mail@city.example"))};
        for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i)
            QVERIFY2(lines[i] == wanted[i], qPrintable(lines[i].whole()));
        QCOMPARE(lines.size(), wanted.size());
        QCOMPARE(TextLine::rowsOfTable(lines, lines.indexOf(head)), 2);
        QCOMPARE(TextLine::rowsOfTable(lines, 0), 0);
    }

    void markdownOfTheAgendaIsSeen()
    {
        const QList<PaintedTexts *> pages = paint(slideOf(Slide::Kind::Text), Slide::View::Trend, QSize(1920, 1080), 1);
        looksWritten(pages.first()->texts());
        qDeleteAll(pages);

        QList<PaintedText> printed;
        print(m_city, SessionMemo::Kind::Before, [&](const PaintedTexts &page) { printed += page.texts(); });
        looksWritten(printed);

        const auto memo = SessionMemo::read(m_city.viewpoint(), session(m_city), SessionMemo::Kind::Before);
        QVERIFY(memo.ok());
        const QString web = QString::fromUtf8(sessionWebPage(*memo, m_city.viewpoint().locale()));
        for (const char *wanted :
             {"A <strong>first</strong> line of <em>weight</em> &amp; &lt;b&gt;signs&lt;/b&gt;.",
              "see the list (https://city.example/list?a=1&amp;b=2)", ">Visits</th>", ">North Piers</td>"})
            QVERIFY2(web.contains(QLatin1String(wanted)), wanted);
        QVERIFY(!web.contains(QLatin1String("<b>")));
        QVERIFY(!web.contains(QLatin1String("<a ")));
    }

private:
    using Texts = std::function<QString(const QString &what, int n)>;

    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        for (const QSize size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)})
            for (const double scale : size.width() <= 1024 ? QList<double>{1.0, 1.3} : QList<double>{1.0})
                QTest::addRow("%dx%d, %.1f", size.width(), size.height(), scale) << size << scale;
    }

    static Texts longTexts()
    {
        return [](const QString &what, int n) {
            return QStringLiteral("%1 %2 of the neighbourhood service centres north of the river, as reported by the "
                                  "inspectors and the permit counters")
                .arg(what)
                .arg(n);
        };
    }
    Texts markedTexts() const
    {
        return [this](const QString &what, int n) {
            return what + QLatin1Char(' ') + m_signs[n % m_signs.size()];
        };
    }

    /// Departments, people, promises, a problem and an agenda about them.
    static void define(MetricCity &city, const Texts &text, const QStringList &signs)
    {
        const int each = signs.isEmpty() ? 12 : int(signs.size());
        QJsonArray departments, people, series, actions, causes, agenda, decisions, notes;
        for (int i = 0; i < (signs.isEmpty() ? 60 : each); ++i) {
            const QString code = QStringLiteral("D%1").arg(i);
            departments.append(QJsonObject{{QStringLiteral("code"), code},
                                           {QStringLiteral("name"), text(QStringLiteral("Office"), i)},
                                           {QStringLiteral("from"), QStringLiteral("2001-01-01")}});
            series.append(
                QJsonObject{{QStringLiteral("department"), code}, {QStringLiteral("metric"), QStringLiteral("SICK")}});
        }
        const QString statement = text(QStringLiteral("Problem"), 0);
        for (int i = 0; i < each; ++i) {
            people.append(QJsonObject{{QStringLiteral("name"), text(QStringLiteral("Person"), i)}});
            causes.append(QJsonObject{{QStringLiteral("text"), text(QStringLiteral("Cause"), i)},
                                      {QStringLiteral("count"), 40 - i}});
            const auto action = [&](const QString &what, bool ofProblem) {
                QJsonObject one{{QStringLiteral("number"), int(actions.size()) + 1},
                                {QStringLiteral("kind"), QStringLiteral("action")},
                                {QStringLiteral("text"), text(what, i)},
                                {QStringLiteral("who"), text(QStringLiteral("Person"), i)},
                                {QStringLiteral("due"), QStringLiteral("2026-12-01")},
                                {QStringLiteral("state"), QStringLiteral("open")},
                                {QStringLiteral("made"), QStringLiteral("2026-10-01")},
                                {QStringLiteral("department"), QStringLiteral("COD")},
                                {QStringLiteral("metric"), QStringLiteral("INTIME")}};
                if (ofProblem) {
                    one.insert(QStringLiteral("problem"), statement);
                    one.insert(QStringLiteral("begins"),
                               QStringLiteral("2026-%1-10").arg(1 + i % 9, 2, 10, QLatin1Char('0')));
                } else {
                    one.insert(QStringLiteral("answer"), text(QStringLiteral("Answer"), i));
                    if (i % 2 == 0)
                        one.remove(QStringLiteral("metric"));
                }
                actions.append(one);
            };
            action(QStringLiteral("Promise"), false);
            action(QStringLiteral("Countermeasure"), true);
        }
        const auto item = [&](const QString &section, const QString &kind, QJsonObject more) {
            more.insert(QStringLiteral("section"), section);
            more.insert(QStringLiteral("kind"), kind);
            more.insert(QStringLiteral("minutes"), 5);
            more.insert(QStringLiteral("department"), QStringLiteral("COD"));
            const int n = int(agenda.size());
            more.insert(QStringLiteral("lead"), text(QStringLiteral("Person"), n));
            more.insert(QStringLiteral("reply"), text(QStringLiteral("Reply"), n));
            more.insert(QStringLiteral("questions"), QJsonArray{text(QStringLiteral("Question"), n)});
            agenda.append(more);
        };
        const auto metric = [](const QString &code) {
            return QJsonObject{{QStringLiteral("metric"), code}};
        };
        for (int i = 0; i < (signs.isEmpty() ? 36 : each); ++i)
            item(QStringLiteral("follow_up"), QStringLiteral("action"),
                 {{QStringLiteral("action"), 1 + 2 * (i % each)}});
        for (int i = 0; i < each; ++i)
            for (const QString &code : {QStringLiteral("INTIME"), QStringLiteral("SICK"), QStringLiteral("EMPTY")})
                if (i == 0 || !signs.isEmpty())
                    item(QStringLiteral("standing"), QStringLiteral("metric"), metric(code));
        item(QStringLiteral("new"), QStringLiteral("problem"), {{QStringLiteral("problem"), statement}});
        for (int i = 0; i < each; ++i)
            item(QStringLiteral("new"), QStringLiteral("text"),
                 {{QStringLiteral("title"), text(QStringLiteral("Title"), i)},
                  {QStringLiteral("text"),
                   QStringLiteral("A **first** line of *weight* & <b>signs</b>.\n- listed, see "
                                  "[the list](https://city.example/list?a=1&b=2)\n\n| Desk | Visits |\n|---|--:|\n"
                                  "| North Piers | 1,204 |\n| Harbour | 86 |\n\n")
                       + QStringLiteral("What was said at the counter goes on for a while. ").repeated(60)}});
        for (int i = 0; i < each; ++i) {
            decisions.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("decision")},
                                         {QStringLiteral("text"), text(QStringLiteral("Decision"), i)},
                                         {QStringLiteral("at"), QStringLiteral("2026-11-12T10:00:00Z")},
                                         {QStringLiteral("by"), QStringLiteral("Mayor's office")}});
            decisions.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("note")},
                                         {QStringLiteral("text"), text(QStringLiteral("Note"), i)},
                                         {QStringLiteral("at"), QStringLiteral("2026-11-12T10:00:00Z")},
                                         {QStringLiteral("by"), QStringLiteral("Mayor's office")}});
        }
        QJsonArray attendees;
        for (int i = 0; i < each; ++i)
            attendees.append(QJsonObject{{QStringLiteral("person"), text(QStringLiteral("Person"), i)},
                                         {QStringLiteral("part"), QStringLiteral("department")},
                                         {QStringLiteral("attendance"), QStringLiteral("present")}});
        for (QJsonValueRef action : actions) {
            QJsonObject one = action.toObject();
            if (!one.contains(QStringLiteral("problem"))) {
                one.insert(QStringLiteral("session"), QStringLiteral("S1"));
                action = one;
            }
        }
        const QJsonObject held{{QStringLiteral("code"), QStringLiteral("S1")},
                               {QStringLiteral("departments"), QJsonArray{QStringLiteral("COD")}},
                               {QStringLiteral("day"), QStringLiteral("2026-11-12")},
                               {QStringLiteral("starts"), QStringLiteral("9:00")},
                               {QStringLiteral("minutes"), 90},
                               {QStringLiteral("room"), text(QStringLiteral("Room"), 1)},
                               {QStringLiteral("state"), QStringLiteral("prepared")},
                               {QStringLiteral("period"), QStringLiteral("2026-10")},
                               {QStringLiteral("attendees"), attendees},
                               {QStringLiteral("agenda"), agenda},
                               {QStringLiteral("notes"), decisions}};
        const QJsonObject problem{{QStringLiteral("department"), QStringLiteral("COD")},
                                  {QStringLiteral("metric"), QStringLiteral("INTIME")},
                                  {QStringLiteral("statement"), statement},
                                  {QStringLiteral("opened"), QStringLiteral("2026-01-05")},
                                  {QStringLiteral("step"), QStringLiteral("check")},
                                  {QStringLiteral("causes"), causes}};
        const QJsonObject all{{QStringLiteral("departments"), departments},
                              {QStringLiteral("people"), people},
                              {QStringLiteral("series"), series},
                              {QStringLiteral("problems"), QJsonArray{problem}},
                              {QStringLiteral("sessions"), QJsonArray{held}},
                              {QStringLiteral("actions"), actions}};
        const auto read = DefinitionsReader::fromJson(QJsonDocument(all).toJson(), *city.file().catalogue());
        if (!read)
            qFatal("%s", qPrintable(read.error().message + read.error().detail));
        const auto done = DefinitionsReader::commit(city.file(), *read, QStringLiteral("Tester"));
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    }

    static SessionId session(MetricCity &city)
    {
        const Session *session = city.viewpoint().catalogue()->session(QStringView(u"S1"));
        return session ? session->id : SessionId();
    }
    const Slide &slideOf(Slide::Kind kind) const
    {
        for (const Slide &slide : m_deck->slides)
            if (slide.kind == kind && (kind != Slide::Kind::Metric || slide.views.contains(Slide::View::Departments)))
                return slide;
        return m_deck->slides.front();
    }
    static QList<Slide::View> viewsOf(const Slide &slide)
    {
        QList<Slide::View> views = slide.views;
        if (slide.trend && slide.kind == Slide::Kind::Metric)
            views.append(Slide::View::Source);
        return views.isEmpty() ? QList<Slide::View>{Slide::View::Trend} : views;
    }

    QList<PaintedTexts *> paint(const Slide &slide, Slide::View view, const QSize &size, double textScale,
                                MetricCity *city = nullptr, const Deck *deck = nullptr, const QString &caught = {})
    {
        city = city ? city : &m_city;
        deck = deck ? deck : m_deck.get();
        SlidePainter::Shown shown;
        shown.view = view;
        shown.textScale = textScale;
        shown.place = deck->place;
        shown.record = deck->record;
        shown.caught = caught;
        shown.count = QStringLiteral("Item %1 of %2").arg(slide.number).arg(deck->slides.size());
        if (view == Slide::View::Table || view == Slide::View::Departments || view == Slide::View::Source)
            if (auto table = Deck::table(city->viewpoint(), deck->reading, slide, view))
                shown.table = std::make_shared<const Slide::Table>(std::move(*table));
        if (view == Slide::View::Breakdown)
            if (auto splits = Deck::breakdowns(city->viewpoint(), deck->reading, slide))
                shown.splits = std::move(*splits);
        QList<PaintedTexts *> pages;
        const int count = SlidePainter(slide, shown, city->viewpoint().locale()).pageCount(size);
        for (shown.page = 0; shown.page < count; ++shown.page) {
            auto *page = new PaintedTexts(size);
            QPainter painter(page);
            SlidePainter(slide, shown, city->viewpoint().locale()).paint(painter, QRectF(QPointF(), size));
            painter.end();
            pages.append(page);
        }
        return pages;
    }

    /// Nothing beyond the edge, nothing smaller than the foot, nothing upon another text.
    static void look(const PaintedTexts &page, const QSize &size, const Slide &slide, const QByteArray &name)
    {
        const QRectF wall(QPointF(-0.5, -0.5), QSizeF(size) + QSizeF(1, 1));
        const double least = Theme::projector(size.height()).font(TextRole::Small).pixelSize();
        const bool isDrawn = slide.trend || slide.burnUp || slide.problem;
        for (const PaintedText &text : page.texts()) {
            const QByteArray where = name + ": " + text.text.toUtf8();
            QVERIFY2(wall.contains(text.place), where);
            QVERIFY2(text.pixels >= least - 0.5, where);
            QVERIFY2(contrastRatio(text.colour, Qt::white) >= 4.5 || isDrawn, where);
            if (isDrawn)
                continue;
            for (const PaintedText &other : page.texts()) {
                const QRectF both = other.place.intersected(text.place);
                QVERIFY2(&other == &text || both.width() < 2 || both.height() < text.place.height() * 0.3,
                         where + " / " + other.text.toUtf8());
            }
        }
    }

    void everythingIsThere(const Slide &slide, Slide::View view, const QList<PaintedTexts *> &pages,
                           const QByteArray &name)
    {
        QString all;
        for (const PaintedTexts *page : pages)
            all += page->all();
        const auto has = [&](const QString &text) {
            QVERIFY2(all.contains(closeWritten(text)), name + ": " + text.toUtf8());
        };
        // A row that is higher than a page goes on on the next one, behind the foot.
        const auto hasWords = [&](const QString &text) {
            if (!all.contains(closeWritten(text)))
                for (const QString &word : text.split(QLatin1Char(' ')))
                    has(word);
        };
        has(slide.headline);
        has(slide.over);
        const bool isTable = view == Slide::View::Table || view == Slide::View::Departments;
        if (isTable) {
            const auto table = Deck::table(m_city.viewpoint(), m_deck->reading, slide, view);
            QVERIFY(table.ok());
            for (const QStringList &row : table->rows)
                for (const QString &cell : row)
                    hasWords(cell);
            return;
        }
        if (view == Slide::View::Source)
            return;
        has(slide.hero);
        for (const QStringList &row : slide.table.rows)
            for (const QString &cell : row)
                if (slide.kind != Slide::Kind::Action || pages.size() > 1)
                    hasWords(cell);
        for (const TextLine &line : slide.paragraphs) {
            if (line.cells.isEmpty())
                hasWords(line.text);
            for (const TextLine::Cell &cell : line.cells)
                hasWords(cell.text());
        }
        if (slide.story) {
            for (const ActionStory::Event &event : slide.story->events)
                hasWords(event.what);
            const ActionStory &story = *slide.story;
            for (const SessionMemo::Promise &promise : story.ofPerson.isEmpty() ? story.ofDepartment : story.ofPerson)
                hasWords(promise.text);
        } else if (slide.kind == Slide::Kind::Action) {
            for (const Slide::Fact &fact : slide.facts) {
                hasWords(fact.strong);
                hasWords(fact.rest);
            }
        }
    }

    static void print(MetricCity &city, SessionMemo::Kind kind, const std::function<void(const PaintedTexts &)> &each)
    {
        QPdfWriter device(city.path(QStringLiteral("memo.pdf")));
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setResolution(72);
        ReportDocument document(city.viewpoint(), ReportContents::session(session(city), kind), device);
        for (int step = 0; step < document.steps(); ++step)
            QVERIFY(document.prepare(step).ok());
        for (int page = 0; page < document.pageCount(); ++page) {
            PaintedTexts texts(QSize(595, 842));
            QPainter painter(&texts);
            document.paint(painter, page);
            painter.end();
            each(texts);
        }
    }

    QString printed(SessionMemo::Kind kind)
    {
        QString all;
        print(m_marked, kind, [&](const PaintedTexts &page) { all += page.all(); });
        return all;
    }

    /// The text of the agenda: its looks, its list, its table with numbers below each other.
    static void looksWritten(const QList<PaintedText> &texts)
    {
        const auto find = [&](const QString &words) {
            for (const PaintedText &one : texts)
                if (one.text.trimmed() == words)
                    return one;
            return PaintedText();
        };
        const PaintedText strong = find(QStringLiteral("first"));
        QVERIFY(!strong.text.isEmpty() && strong.font.bold() && !strong.font.italic());
        const PaintedText emphasis = find(QStringLiteral("weight"));
        QVERIFY(!emphasis.text.isEmpty() && emphasis.font.italic() && !emphasis.font.bold());
        const PaintedText plain = find(QStringLiteral("& <b>signs</b>."));
        QVERIFY(!plain.text.isEmpty() && !plain.font.italic() && !plain.font.bold());
        QVERIFY(!find(QStringLiteral("listed, see the list (https://city.example/list?a=1&b=2)")).text.isEmpty());
        const PaintedText head = find(QStringLiteral("Visits")), more = find(QStringLiteral("1,204")),
                          less = find(QStringLiteral("86")), name = find(QStringLiteral("Harbour"));
        QVERIFY(head.font.bold() && !more.font.bold());
        QVERIFY(std::abs(more.place.right() - less.place.right()) < 1);
        QVERIFY(std::abs(more.place.right() - head.place.right()) < 1);
        QVERIFY(std::abs(less.place.bottom() - name.place.bottom()) < 1);
        QVERIFY(name.place.right() < less.place.left());
    }

    const QStringList m_long;
    const QStringList m_signs{
        QStringLiteral("*starred* and **strong**"),   QStringLiteral("_under_ and __dunder__"),
        QStringLiteral("`tick` ```fence```"),         QStringLiteral("<b>bold</b> <script>alert(1)</script>"),
        QStringLiteral("&amp; &lt;br&gt; & < >"),     QStringLiteral("[link](http://example.org) ![p](q.png)"),
        QStringLiteral("# heading | a | b |"),        QStringLiteral("~~gone~~ \\*kept\\* %1 %2 %n 100 %"),
        QStringLiteral("1. first - second > quoted"), QStringLiteral("<!-- hidden --> <img src=x> </td>")};
    const QStringList inMemoBefore{QStringLiteral("Person"), QStringLiteral("Promise"), QStringLiteral("Title"),
                                   QStringLiteral("Question"), QStringLiteral("Reply")};
    const QStringList inMemoAfter{QStringLiteral("Person"), QStringLiteral("Promise"), QStringLiteral("Decision"),
                                  QStringLiteral("Note")};
    const QStringList onSlides{QStringLiteral("Person"),         QStringLiteral("Promise"), QStringLiteral("Title"),
                               QStringLiteral("Countermeasure"), QStringLiteral("Cause"),   QStringLiteral("Answer"),
                               QStringLiteral("Office")};
    MetricCity m_city;
    MetricCity m_marked;
    std::unique_ptr<Deck> m_deck;
};

QTEST_MAIN(SlidesTest)
#include "SlidesTest.moc"
