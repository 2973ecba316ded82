// What the catalogue holds: models, accelerators, workloads and economic figures, each with its sources.
// The same entries travel in a plan's `resolved`, so that a plan keeps its figures when the catalogue moves on.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/precision.h"

namespace ridgepoint {

struct ModelShape;

/// What every entry has.
struct EntryHead {
    std::string id;
    std::string name;
    std::string note;
    std::vector<std::string> sources;
};

struct ModelEntry : EntryHead {
    std::string config;               ///< config.json keys as compact JSON text, keys in the file's order
    std::optional<double> parameters; ///< fixed count, only where the shape is illustrative
    std::optional<double> publishedParameters;
    std::optional<double> publishedActiveParameters;
    std::string released;                    ///< "2024-07"
    std::string license;                     ///< of the weights
    std::shared_ptr<const ModelShape> shape; ///< never null
    bool listed = true;                      ///< false: kept out of default lists (the article's entries)
};

struct Accelerator : EntryHead {
    std::string vendor;
    std::string form;
    std::optional<double> year;
    double memoryGb = 0; ///< usable, as the driver reports it
    std::optional<double> labelGb;
    std::string usableMemoryKind; ///< how memoryGb was found: "reported, 81559 MiB"
    double memoryBandwidthGbS = 0;
    DenseRates denseTflops;
    std::optional<double> tdpW;
    std::optional<double> linkGbS;
    std::optional<double> hostLinkGbS;
    std::optional<double> scaleOutGbS;
    std::optional<double> hostMemoryGb;
    double scaleUpDomain = 8;
    double devicesPerHost = 8;
    std::optional<double> priceUsd;
    std::optional<double> rentUsdHour;
    std::string priceKind, priceSource, rentKind, rentSource;
    std::string confidence;
    bool listed = true;
};

/// A published or named workload; lengths in tokens.
struct WorkloadEntry : EntryHead {
    std::string kind;
    bool example = false; ///< one of the five that a plan can start from; the fields below are then all there
    std::optional<double> contextMedian, contextP90, outputTokens, cachedPromptShare, activeShare;
    // of a published trace, where they were published or computed from it
    std::optional<double> year, requests;
    std::optional<double> inputMean, inputP50, inputP90, inputP95, inputP99, inputMax;
    std::optional<double> outputMean, outputP50, outputP90, outputP95, outputP99, outputMax;
    std::optional<double> requestsPerSecond, interarrivalCv, requestsPerSession;
    std::optional<double> prefixHitShare; ///< of input tokens, with a cache without limit
    std::string thinkTime; ///< seconds between requests of a session, as published: "median 124, mean 216"
    std::string computed;  ///< where the figures come from
};

/// A price or rate as collected: low, typical, high, with its date.
struct EconomicEntry : EntryHead {
    std::string category, unit, date, kind;
    std::optional<double> low, typical, high;
};

} // namespace ridgepoint
