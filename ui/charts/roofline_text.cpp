#include "ui/charts/roofline_text.h"

#include <QCoreApplication>

#include "core/text/text.h"
#include "ui/text/figure_text.h"

namespace ridgepoint {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Roofline", text);
}

QString nameOf(RooflineMark mark)
{
    switch (mark) {
    case RooflineMark::attention:
        return translated("Decode attention");
    case RooflineMark::weights:
        return translated("Decode weights");
    case RooflineMark::prefill:
        break;
    }
    return translated("Prefill");
}

} // namespace

QString dotReadout(const RooflineDot &dot)
{
    const QString part = dot.mark == RooflineMark::prefill ? translated("%1 of the replica's time")
                                                           : translated("%1 of the step");
    return QStringList{nameOf(dot.mark),
                       translated("%1, %2").arg(siText(dot.flops, "FLOP"), siText(dot.bytes, "B")),
                       translated("%1, %2").arg(siText(dot.seconds, "s"), part.arg(shareText(dot.share))),
                       translated("%1 FLOP per byte: bound by %2")
                           .arg(QString::fromStdString(formatFigure(dot.intensity)),
                                dot.computeBound ? translated("computing") : translated("memory bandwidth"))}
        .join(QLatin1Char('\n'));
}

QString gpuReadout(const OtherGpu &gpu)
{
    return translated("%1: %2, %3\nClick to try it")
        .arg(gpu.name, siText(gpu.roof.peak, "FLOP/s"), siText(gpu.roof.bandwidth, "B/s"));
}

} // namespace ridgepoint
