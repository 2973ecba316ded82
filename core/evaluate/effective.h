// What a scenario's empty inputs stand for: the catalogue's figures of its model and accelerator, the preset's factors, the
// precision that really computes. Each is a pure look-up; the scenario itself keeps what the person wrote.
#pragma once

#include <optional>
#include <string>

#include "core/evaluate/scenario.h"
#include "core/memory/layout.h"
#include "core/time/machine.h"

namespace ridgepoint {

/// A field of one's own, else the catalogue entry's, else nothing.
[[nodiscard]] std::optional<double> effectiveMemoryGb(const Scenario &scenario);
[[nodiscard]] std::optional<double> effectiveMemoryBandwidthGbS(const Scenario &scenario);
[[nodiscard]] std::optional<double> effectiveTdpW(const Scenario &scenario);
[[nodiscard]] std::optional<double> effectiveHostMemoryGb(const Scenario &scenario);
[[nodiscard]] std::optional<double> effectivePriceUsd(const Scenario &scenario);
[[nodiscard]] std::optional<double> effectiveRentUsdHour(const Scenario &scenario);
[[nodiscard]] std::optional<double> effectiveRate(const Scenario &scenario, Precision precision);
[[nodiscard]] DenseRates effectiveRates(const Scenario &scenario);
[[nodiscard]] LinkFigures effectiveLinks(const Scenario &scenario);

/// The precision that really computes (core/catalog/precision.h); nothing where the hardware has no rate for it.
[[nodiscard]] std::optional<Precision> computedPrecision(const Scenario &scenario, Precision wanted);
/// The precision asked for: as weights where not given, bf16 for int4 weights (resources/help/format.md).
[[nodiscard]] Precision wantedComputePrecision(const Scenario &scenario);
[[nodiscard]] EfficiencyValues effectiveEfficiency(const Scenario &scenario);
[[nodiscard]] ElementBytes elementBytes(const Scenario &scenario);
[[nodiscard]] Layout layoutOf(const Scenario &scenario);

/// What to call them: the name that the plan gives, else the catalogue entry's, else "Custom GPU" and "Custom model".
[[nodiscard]] std::string gpuName(const Scenario &scenario);
[[nodiscard]] std::string modelName(const Scenario &scenario);

/// Parameters of the model: those given, else the entry's fixed count, else the sum of its config.
[[nodiscard]] double effectiveParameters(const Scenario &scenario);
/// The longest context: the one given, else the model's limit or the median where that is larger; empty: no cut.
[[nodiscard]] std::optional<double> effectiveMaxContextTokens(const Scenario &scenario);

} // namespace ridgepoint
