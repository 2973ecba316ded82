#include "ui/charts/roofline_text.h"

#include <QCoreApplication>

#include "core/text/text.h"
#include "ui/text/figure_text.h"

namespace ridgepoint {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Roofline)
};

QString nameOf(RooflineMark mark)
{
    switch (mark) {
    case RooflineMark::attention:
        return Words::tr("Decode attention");
    case RooflineMark::weights:
        return Words::tr("Decode weights");
    case RooflineMark::prefill:
        break;
    }
    return Words::tr("Prefill");
}

} // namespace

QString dotReadout(const RooflineDot &dot)
{
    const QString part = dot.mark == RooflineMark::prefill ? Words::tr("%1 of the replica's time")
                                                           : Words::tr("%1 of the step");
    return QStringList{nameOf(dot.mark),
                       Words::tr("%1, %2").arg(siText(dot.flops, "FLOP"), siText(dot.bytes, "B")),
                       Words::tr("%1, %2").arg(siText(dot.seconds, "s"), part.arg(shareText(dot.share))),
                       Words::tr("%1 FLOP per byte: bound by %2")
                           .arg(QString::fromStdString(formatFigure(dot.intensity)),
                                dot.computeBound ? Words::tr("computing") : Words::tr("memory bandwidth"))}
        .join(QLatin1Char('\n'));
}

QString gpuReadout(const OtherGpu &gpu)
{
    return Words::tr("%1: %2, %3\nClick to try it")
        .arg(gpu.name, siText(gpu.roof.peak, "FLOP/s"), siText(gpu.roof.bandwidth, "B/s"));
}

} // namespace ridgepoint
