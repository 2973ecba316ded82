// Ticks of a logarithmic axis at 1, 3, 10, 30… where there is room for them, else at whole decades; both ends of the range
// are whole steps or have a tick of their own.
#pragma once

#include <functional>

#include <QVector>
#include <qcustomplot.h>

namespace ridgepoint {

class StepTicks : public QCPAxisTicker {
public:
    using Writer = std::function<QString(double)>;

    explicit StepTicks(Writer write) : m_write(std::move(write)) {}

    void setWriter(Writer write) { m_write = std::move(write); }
    /// How many labels the axis has room for.
    void setMost(int most) { m_most = most; }
    /// A tick at the end of the range that is no step; 0: none.
    void setEnd(double end) { m_end = end; }

    [[nodiscard]] QVector<double> ticksBetween(double low, double high) const;

protected:
    [[nodiscard]] int most() const { return m_most; }
    QVector<double> createTickVector(double step, const QCPRange &range) override;
    QVector<double> createSubTickVector(int count, const QVector<double> &ticks) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;

private:
    Writer m_write;
    int m_most = 12;
    double m_end = 0;
};

/// "$1", "$300", "$0.03", "$10 k": steps of the cost axis, without the cents that figures have.
[[nodiscard]] QString stepMoney(double usd);

} // namespace ridgepoint
