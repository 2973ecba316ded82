#include "ui/charts/roofline_text.h"

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct RooflineWords {
    Q_DECLARE_TR_FUNCTIONS(RooflineWords)
};

QString nameOf(RooflineMark mark)
{
    switch (mark) {
    case RooflineMark::attention:
        return RooflineWords::tr("Decode attention");
    case RooflineMark::weights:
        return RooflineWords::tr("Decode weights");
    case RooflineMark::prefill:
        break;
    }
    return RooflineWords::tr("Prefill");
}

} // namespace

QString dotReadout(const RooflineDot &dot)
{
    const QString part = dot.mark == RooflineMark::prefill ? RooflineWords::tr("%1 of the replica's time")
                                                           : RooflineWords::tr("%1 of the step");
    return QStringList{
        nameOf(dot.mark), RooflineWords::tr("%1, %2").arg(siText(dot.flops, "FLOP"), siText(dot.bytes, "B")),
        RooflineWords::tr("%1, %2").arg(siText(dot.seconds, "s"), part.arg(shareText(dot.share))),
        RooflineWords::tr("%1 FLOP per byte: bound by %2")
            .arg(QString::fromStdString(formatFigure(dot.intensity)),
                 dot.computeBound ? RooflineWords::tr("computing") : RooflineWords::tr("memory bandwidth"))}
        .join(QLatin1Char('\n'));
}

QString gpuReadout(const OtherGpu &gpu)
{
    return RooflineWords::tr("%1: %2, %3\nClick to try it")
        .arg(gpu.name, siText(gpu.roof.peak, "FLOP/s"), siText(gpu.roof.bandwidth, "B/s"));
}

} // namespace ridgepoint
