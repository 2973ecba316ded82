// A report as one HTML file that needs nothing else: charts and styles stand in it, it has no script, asks for nothing and may
// not (Content-Security-Policy). Light and dark follow the reader's system; paper is light.
#pragma once

#include <QByteArray>

#include "app/report/report_content.h"
#include "app/report/report_pictures.h"

namespace ridgepoint {

[[nodiscard]] QByteArray htmlReport(const ReportContent &content, ReportPictures &pictures);

} // namespace ridgepoint
