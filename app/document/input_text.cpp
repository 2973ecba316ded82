#include "app/document/input_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/text/figure_text.h"
#include "core/catalog/precision.h"
#include "core/registry/unit_word.h"
#include "core/text/decimal.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr std::string_view thinSpace = "\u2009";

/// Where translators find the sentences of free functions.
struct InputWords {
    Q_DECLARE_TR_FUNCTIONS(InputWords)
};

std::string plainNumber(double value, int most)
{
    if (value == 0)
        return "0";
    const Decimal exact = Decimal::of(value);
    Decimal rounded = exact.toDigits(std::max(most, exact.point));
    rounded.digits.erase(rounded.digits.find_last_not_of('0') + 1);
    const int places = static_cast<int>(rounded.digits.size()) - rounded.point;
    return (rounded.negative ? "\u2212" : "") + rounded.text(std::max(places, 0), thinSpace);
}

std::string dollars(double value, int digits)
{
    std::string amount = plainNumber(std::abs(value), digits);
    const std::size_t point = amount.find('.');
    if (point != std::string::npos && amount.size() - point == 2)
        amount += '0'; // $4.2 is $4.20
    return (value < 0 ? "\u2212$" : "$") + amount;
}

} // namespace

QString tableText(std::string_view english)
{
    return QCoreApplication::translate("Tables", std::string(english).c_str());
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isInBillions(const Parameter &parameter)
{
    constexpr double million = 1e6;
    return parameter.unit.empty() && parameter.range.low >= million;
}

Written writtenInput(const Parameter &parameter, const Value &value, int digits)
{
    if (const std::string *text = std::get_if<std::string>(&value))
        return {parameter.kind == ParameterKind::choice ? choiceText(*text).toStdString() : *text};
    const double *number = std::get_if<double>(&value);
    if (number == nullptr)
        return {(parameter.nullText.empty() ? InputWords::tr("none") : tableText(parameter.nullText))
                    .toStdString()};
    if (parameter.unit == "share")
        return writtenWith("%", plainNumber(*number * 100, digits));
    if (parameter.unit.starts_with('$'))
        return {dollars(*number, digits), "", std::string(parameter.unit.substr(1))};
    if (isInBillions(parameter))
        return writtenWith("B", plainNumber(*number / billion, digits));
    std::string text = plainNumber(*number, digits);
    const std::string_view unit = unitBehind(text, parameter.unit);
    return writtenWith(unit, std::move(text));
}

QString inputText(const Parameter &parameter, const Value &value, int digits)
{
    return QString::fromStdString(writtenInput(parameter, value, digits).text());
}

QString choiceText(std::string_view choice)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> names = {
        {{"vllm", "vLLM"}, {"trtllm", "TensorRT-LLM"}, {"sglang", "SGLang"}, {"llama.cpp", "llama.cpp"}}};
    for (const auto &[id, name] : names)
        if (choice == id)
            return toQString(name);
    QString text = toQString(choice);
    if (std::find(precisionNames.begin(), precisionNames.end(), choice) != precisionNames.end())
        return text.toUpper();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

char decimalMark()
{
    return QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.';
}

std::optional<Value> parseInput(const Parameter &parameter, const QString &text, char decimalMark)
{
    const QString entry = text.trimmed();
    if (entry.isEmpty() || entry.compare(inputText(parameter, Value()), Qt::CaseInsensitive) == 0)
        return parameter.canBeEmpty() ? std::optional(Value()) : std::nullopt;
    const std::string bytes = entry.toStdString();
    const std::string_view unit = parameter.unit == "share" ? "%" : parameter.unit;
    std::optional<double> number = parseTyped(bytes, unit, decimalMark);
    if (number && isInBillions(parameter) && *number < parameter.range.low)
        number = parseTyped(bytes + "B", unit, decimalMark); // "32" in a field that shows "32 B"
    return number ? std::optional(Value(*number)) : std::nullopt;
}

QString inputExpectation(const Parameter &parameter)
{
    const Range &range = parameter.range;
    const QString low = inputText(parameter, range.low);
    const QString high = inputText(parameter, range.high);
    const QString number = parameter.whole ? InputWords::tr("a whole number") : InputWords::tr("a number");
    if (range.lowOpen)
        return InputWords::tr("%1 above %2, at most %3").arg(number, low, high);
    if (range.highOpen)
        return InputWords::tr("%1 from %2 to below %3").arg(number, low, high);
    return InputWords::tr("%1 from %2 to %3").arg(number, low, high);
}

QString exactText(double value)
{
    constexpr int digits = 10;
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::general, digits);
    return QString::fromLatin1(buffer.data(), static_cast<qsizetype>(end.ptr - buffer.data()));
}

} // namespace ridgepoint
