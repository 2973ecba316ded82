// What the article page says, as plain texts: verdicts, and the table for the clipboard.
#pragma once

#include <memory>
#include <span>

#include <QString>

#include "core/explain/article.h"
#include "ui/theme/tokens.h"

class QMimeData;

namespace ridgepoint {

[[nodiscard]] QString verdictText(Verdict verdict); ///< "Holds in part"
/// Of resources/icons: each verdict has its own sign, so that none is told by colour alone.
[[nodiscard]] QString verdictIcon(Verdict verdict);
[[nodiscard]] QColor verdictInk(Verdict verdict, const Tokens &tokens);

/// "10 hold", "5 hold in part", "7 do not hold".
[[nodiscard]] QString verdictCount(Verdict verdict, std::size_t count);

/// Number, claim, article, this model, verdict and reason of every row: tab-separated and as HTML.
[[nodiscard]] std::unique_ptr<QMimeData> articleMimeData(std::span<const ArticleRow> rows);

} // namespace ridgepoint
