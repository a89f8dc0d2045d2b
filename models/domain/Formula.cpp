// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Formula.h"

#include <QCoreApplication>
#include <QSet>

#include <muParser.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace statroom {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

Error refused(const QString &sentence, const QString &detail = {})
{
    return Error{ErrorKind::InvalidInput, sentence, detail};
}

// Every operation answers NaN as soon as one of its inputs is none, and never infinity: otherwise
// 1 / (A / 0) would come out as 0.
double known(double value)
{
    return std::isfinite(value) ? value : noNumber;
}
double plus(double a, double b)
{
    return known(a + b);
}
double minus(double a, double b)
{
    return known(a - b);
}
double times(double a, double b)
{
    return known(a * b);
}
double over(double a, double b)
{
    return b == 0 ? noNumber : known(a / b);
}
double power(double a, double b)
{
    return std::isnan(a) || std::isnan(b) ? noNumber : known(std::pow(a, b));
}
double absolute(double a)
{
    return std::abs(a);
}
double squareRoot(double a)
{
    return a < 0 ? noNumber : std::sqrt(a);
}
double rounded(double a)
{
    return std::round(a);
}
double extreme(const double *values, int count, bool largest)
{
    double result = values[0];
    for (int i = 0; i < count; ++i) {
        if (std::isnan(values[i]))
            return noNumber;
        result = largest ? std::max(result, values[i]) : std::min(result, values[i]);
    }
    return result;
}
double smallest(const double *values, int count)
{
    return extreme(values, count, false);
}
double largest(const double *values, int count)
{
    return extreme(values, count, true);
}

const QStringList &functions()
{
    static const QStringList names{"abs", "max", "min", "round", "sqrt"};
    return names;
}

mu::Parser makeParser(std::vector<double> &values)
{
    mu::Parser parser;
    parser.ClearFun();
    parser.ClearConst();
    parser.ClearPostfixOprt();
    parser.EnableBuiltInOprt(false);
    parser.DefineOprt("+", plus, mu::prADD_SUB, mu::oaLEFT);
    parser.DefineOprt("-", minus, mu::prADD_SUB, mu::oaLEFT);
    parser.DefineOprt("*", times, mu::prMUL_DIV, mu::oaLEFT);
    parser.DefineOprt("/", over, mu::prMUL_DIV, mu::oaLEFT);
    parser.DefineOprt("^", power, mu::prPOW, mu::oaRIGHT);
    parser.DefineFun("abs", absolute);
    parser.DefineFun("sqrt", squareRoot);
    parser.DefineFun("round", rounded);
    parser.DefineFun("min", smallest);
    parser.DefineFun("max", largest);
    for (size_t i = 0; i < values.size(); ++i)
        parser.DefineVar("v" + std::to_string(i), &values[i]);
    return parser;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool holdsLetter(QStringView code)
{
    return std::any_of(code.begin(), code.end(), [](QChar c) { return c.isLetter() || c == u'_'; });
}

/// The longest known code that stands at a place and ends there as a word.
QString codeAt(const QString &text, qsizetype at, const QStringList &longestFirst)
{
    for (const QString &code : longestFirst) {
        if (!holdsLetter(code) || QStringView(text).mid(at, code.size()) != code)
            continue;
        const qsizetype end = at + code.size();
        if (end == text.size() || !isWordCharacter(text[end]) || !isWordCharacter(code.back()))
            return code;
    }
    return {};
}

Error unknownName(const QString &name, const QStringList &codes)
{
    for (const QString &code : codes)
        if (code.compare(name, Qt::CaseInsensitive) == 0)
            return refused(
                QCoreApplication::translate("Formula", "“%1” is not a metric's code. Is “%2” meant?").arg(name, code));
    return refused(QCoreApplication::translate("Formula",
                                               "“%1” is not a metric's code, nor one of the functions %2. "
                                               "Codes with other characters than letters, "
                                               "digits, - . _ stand in brackets, like [%1].")
                       .arg(name, functions().join(QLatin1String(", "))));
}

QString sentenceFor(const mu::Parser::exception_type &e)
{
    switch (e.GetCode()) {
    case mu::ecMISSING_PARENS:
    case mu::ecUNEXPECTED_PARENS:
        return QCoreApplication::translate("Formula", "The parentheses of the formula do not match.");
    case mu::ecUNEXPECTED_EOF:
        return QCoreApplication::translate("Formula", "The formula ends where another value is expected.");
    case mu::ecUNEXPECTED_OPERATOR:
    case mu::ecUNASSIGNABLE_TOKEN:
        return QCoreApplication::translate("Formula", "An operator of the formula has no value before it.");
    case mu::ecUNEXPECTED_VAL:
    case mu::ecUNEXPECTED_VAR:
    case mu::ecUNEXPECTED_FUN:
        return QCoreApplication::translate(
            "Formula", "Two values of the formula follow each other; an operator is missing between them.");
    case mu::ecTOO_FEW_PARAMS:
    case mu::ecTOO_MANY_PARAMS:
        return QCoreApplication::translate("Formula", "A function of the formula has too few or too many values.");
    case mu::ecUNEXPECTED_ARG_SEP:
    case mu::ecUNEXPECTED_ARG:
        return QCoreApplication::translate(
            "Formula", "A comma of the formula stands outside a function. Decimals are written with a point.");
    default:
        return QCoreApplication::translate("Formula",
                                           "The formula cannot be read. Write it like OVERTIME_HOURS / FTE.");
    }
}

} // namespace

Result<Formula> Formula::compile(const QString &text, const QStringList &knownCodes)
{
    if (text.trimmed().isEmpty())
        return refused(
            QCoreApplication::translate("Formula", "The formula is empty. Write it like OVERTIME_HOURS / FTE."));
    QStringList longestFirst = knownCodes;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });

    Formula formula;
    formula.m_text = text;
    std::string &expression = formula.m_expression;
    const auto useCode = [&](const QString &code) {
        qsizetype index = formula.m_codes.indexOf(code);
        if (index < 0) {
            index = formula.m_codes.size();
            formula.m_codes.append(code);
        }
        expression += " v" + std::to_string(index) + ' ';
    };

    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c.isSpace()) {
            expression += ' ';
            ++i;
        } else if (c == u'[') {
            const qsizetype end = text.indexOf(u']', i);
            if (end < 0)
                return refused(QCoreApplication::translate("Formula", "A bracket [ of the formula is not closed."));
            const QString code = text.mid(i + 1, end - i - 1).trimmed();
            if (!knownCodes.contains(code))
                return unknownName(code, knownCodes);
            useCode(code);
            i = end + 1;
        } else if (const QString code = codeAt(text, i, longestFirst); !code.isEmpty()) {
            useCode(code);
            i += code.size();
        } else if (c.isDigit() || (c == u'.' && i + 1 < text.size() && text[i + 1].isDigit())) {
            qsizetype end = i;
            int points = 0;
            while (end < text.size() && ((text[end] >= u'0' && text[end] <= u'9') || text[end] == u'.'))
                points += text[end++] == u'.';
            if (points > 1 || end == i || (end < text.size() && isWordCharacter(text[end]))) {
                while (end < text.size() && (isWordCharacter(text[end]) || text[end] == u'.'))
                    ++end;
                return unknownName(text.mid(i, end - i), knownCodes);
            }
            expression += text.mid(i, end - i).toStdString();
            i = end;
        } else if (isWordCharacter(c)) {
            qsizetype end = i;
            while (end < text.size() && isWordCharacter(text[end]))
                ++end;
            const QString name = text.mid(i, end - i);
            qsizetype next = end;
            while (next < text.size() && text[next].isSpace())
                ++next;
            if (!functions().contains(name) || next == text.size() || text[next] != u'(')
                return unknownName(name, knownCodes);
            expression += name.toStdString();
            i = end;
        } else if (QStringView(u"+-*/^(),").contains(c)) {
            expression += char(c.unicode());
            ++i;
        } else if (c == u'\u2212' || c == u'\u00D7' || c == u'\u00F7') {
            expression += c == u'\u2212' ? '-' : c == u'\u00D7' ? '*' : '/';
            ++i;
        } else if (c == u'=') {
            return refused(QCoreApplication::translate(
                "Formula", "A formula assigns nothing: leave out the = and what stands before it."));
        } else if (c == u'"' || c == u'\'' || c == u'“' || c == u'‘') {
            return refused(QCoreApplication::translate(
                "Formula", "A formula holds no text in quotation marks, only codes, numbers and operators."));
        } else {
            return refused(
                QCoreApplication::translate(
                    "Formula", "“%1” cannot stand in a formula. It knows + - * / ^ ( ) and the functions %2.")
                    .arg(QString(c), functions().join(QLatin1String(", "))));
        }
    }

    std::vector<double> values(size_t(formula.m_codes.size()), 1.0);
    try {
        mu::Parser parser = makeParser(values);
        parser.SetExpr(expression);
        int results = 0;
        parser.Eval(results);
        if (results != 1)
            return refused(QCoreApplication::translate("Formula",
                                                       "A comma of the formula stands outside a function. "
                                                       "Decimals are written with a point."));
    } catch (const mu::Parser::exception_type &e) {
        return refused(sentenceFor(e), QString::fromStdString(e.GetMsg()));
    }
    if (formula.m_codes.isEmpty())
        return refused(
            QCoreApplication::translate("Formula", "The formula names no metric. Write it like OVERTIME_HOURS / FTE."));
    return formula;
}

std::optional<double> Formula::evaluate(const std::function<std::optional<double>(const QString &)> &input) const
{
    std::vector<double> values;
    for (const QString &code : m_codes) {
        const std::optional<double> value = input(code);
        if (!value || !std::isfinite(*value))
            return std::nullopt;
        values.push_back(*value);
    }
    try {
        mu::Parser parser = makeParser(values);
        parser.SetExpr(m_expression);
        const double result = parser.Eval();
        return std::isfinite(result) ? std::optional<double>(result) : std::nullopt;
    } catch (const mu::Parser::exception_type &) {
        return std::nullopt;
    }
}

std::optional<double> Formula::evaluate(const QHash<QString, double> &inputs) const
{
    return evaluate([&](const QString &code) {
        const auto found = inputs.constFind(code);
        return found == inputs.cend() ? std::nullopt : std::optional<double>(*found);
    });
}

Result<void> Formula::refuseCycles(const QHash<QString, QStringList> &inputs)
{
    QSet<QString> finished;
    QStringList way;
    const std::function<QStringList(const QString &)> follow = [&](const QString &code) -> QStringList {
        if (const qsizetype start = way.indexOf(code); start >= 0)
            return way.mid(start) + QStringList{code};
        if (finished.contains(code))
            return {};
        way.append(code);
        for (const QString &input : inputs.value(code))
            if (const QStringList round = follow(input); !round.isEmpty())
                return round;
        way.removeLast();
        finished.insert(code);
        return {};
    };
    QStringList codes = inputs.keys();
    codes.sort();
    for (const QString &code : std::as_const(codes))
        if (const QStringList round = follow(code); !round.isEmpty())
            return refused(
                QCoreApplication::translate("Formula", "The formula leads back to itself: %1. Take one of them out.")
                    .arg(round.join(QStringLiteral(" → "))));
    return {};
}

} // namespace statroom
