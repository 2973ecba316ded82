#include "app/cli/catalog_sections.h"

namespace ridgepoint::cli {

std::vector<CatalogSection> catalogSections()
{
    constexpr double giga = 1e9;
    constexpr double tera = 1e12;
    return {
        {"models",
         "Models",
         modelEntries,
         {{"id", "id"},
          {"name", "name"},
          {"parameters", "parameters", CellForm::billions},
          {"active_parameters", "active", CellForm::billions},
          {"kv_elements_per_token", "KV elements/token", CellForm::count},
          {"max_position_embeddings", "longest context", CellForm::count},
          {"released", "released"},
          {"license", "license"}}},
        {"accelerators",
         "Accelerators",
         acceleratorEntries,
         {{"id", "id"},
          {"name", "name"},
          {"memory_gb", "memory", CellForm::si, "B", giga},
          {"memory_bandwidth_gb_s", "bandwidth", CellForm::si, "B/s", giga},
          {"dense_tflops/bf16", "bf16", CellForm::si, "FLOP/s", tera},
          {"dense_tflops/fp8", "fp8", CellForm::si, "FLOP/s", tera},
          {"dense_tflops/nvfp4", "fp4", CellForm::si, "FLOP/s", tera},
          {"tdp_w", "power", CellForm::si, "W"},
          {"price_usd", "price", CellForm::dollars},
          {"rent_usd_hour", "rent/h", CellForm::dollars}}},
        {"workloads",
         "Workloads",
         workloadEntries,
         {{"id", "id"},
          {"name", "name"},
          {"kind", "kind"},
          {"context_median", "context median", CellForm::count},
          {"context_p90", "p90", CellForm::count},
          {"output_tokens", "output", CellForm::count},
          {"cached_prompt_share", "cached", CellForm::share},
          {"active_share", "active", CellForm::share}}},
        {"parameters",
         "Inputs",
         parameterEntries,
         {{"pointer", "pointer"},
          {"symbol", "symbol"},
          {"label", "label"},
          {"unit", "unit"},
          {"default", "default"},
          {"range", "range"}}},
        {"figures",
         "Figures",
         figureEntries,
         {{"name", "name"},
          {"symbol", "symbol"},
          {"label", "label"},
          {"unit", "unit"},
          {"formula", "formula"}}},
    };
}

} // namespace ridgepoint::cli
