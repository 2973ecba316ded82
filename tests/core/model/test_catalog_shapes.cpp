// Every config of the catalogue against figures that another program computed from it
// (data/catalog/shapes.csv), and laws that hold for all of them.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "shapes.h"

using namespace ridgepoint;
using Json = nlohmann::ordered_json;

namespace {

const std::filesystem::path catalog = std::filesystem::path(RIDGEPOINT_SOURCE_DIR) / "tests/data/catalog";

/// What shapes.csv has of a model.
struct Figures {
    std::string id;
    double parameters = 0, activeParameters = 0, kv = 0, kvWindowed = 0, kvIndex = 0, state = 0;
};

/// Rows of shapes.csv; none of the columns read here holds a comma.
std::vector<Figures> expectedFigures()
{
    std::ifstream file(catalog / "shapes.csv");
    std::vector<std::string> head;
    std::vector<Figures> rows;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells;
        std::istringstream text(line);
        for (std::string cell; std::getline(text, cell, ',');)
            cells.push_back(cell);
        if (head.empty()) {
            head = cells;
            continue;
        }
        const auto number = [&](const char *column) {
            const auto index =
                static_cast<std::size_t>(std::find(head.begin(), head.end(), column) - head.begin());
            return Json::parse(cells.at(index)).get<double>();
        };
        rows.push_back({cells.at(0), number("parameters"), number("active_parameters"), number("kv"),
                        number("kv_windowed"), number("kv_index"), number("state")});
    }
    return rows;
}

std::vector<std::string> catalogIds()
{
    std::vector<std::string> ids;
    for (const auto &file : std::filesystem::directory_iterator(catalog / "configs"))
        ids.push_back(file.path().stem().string());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Json catalogConfig(const std::string &id)
{
    std::ifstream file(catalog / "configs" / (id + ".json"));
    return Json::parse(file);
}

/// The columns of shapes.csv: cached elements a token in full layers and in windows, index elements, state
/// elements.
Figures figuresOf(const std::string &id, const ModelShape &shape)
{
    Figures sums{id, shape.parameters(), shape.activeParameters()};
    for (const LayerKind &kind : shape.kinds) {
        (kind.window < unlimited ? sums.kvWindowed : sums.kv) +=
            kind.count * kind.kvElements / kind.tokensPerEntry;
        sums.kvWindowed += kind.count * kind.localElements;
        sums.kvIndex += kind.count * kind.indexElements / kind.tokensPerEntry;
        sums.state += kind.count * kind.stateElements;
    }
    return sums;
}

bool agree(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

TEST_CASE("the shapes of the catalogue's models are those of shapes.csv")
{
    const std::vector<Figures> rows = expectedFigures();
    REQUIRE(rows.size() == 74);
    for (const Figures &row : rows) {
        DYNAMIC_SECTION(row.id)
        {
            Figures expected = row;
            if (row.id
                == "article-32b") // its count is fixed at 32e9; the shape alone has that of the checkpoint
                expected.parameters = expected.activeParameters = 31294758912;
            const ModelShape shape = shapeOf(catalogConfig(row.id));
            const Figures figures = figuresOf(row.id, shape);
            CHECK(agree(figures.parameters, expected.parameters));
            CHECK(agree(figures.activeParameters, expected.activeParameters));
            CHECK(agree(figures.kv, expected.kv));
            CHECK(agree(figures.kvWindowed, expected.kvWindowed));
            CHECK(agree(figures.kvIndex, expected.kvIndex));
            CHECK(agree(figures.state, expected.state));
            CHECK(agree(shape.totals().kvElementsPerToken, row.kv + row.kvWindowed + row.kvIndex));
        }
    }
}

TEST_CASE("laws that hold for every model of the catalogue")
{
    const std::string id = GENERATE(from_range(catalogIds()));
    const Json config = catalogConfig(id);
    const ModelShape shape = shapeOf(config);
    INFO(id);

    SECTION("layers are counted, none twice")
    {
        double layers = 0;
        for (const LayerKind &kind : shape.kinds)
            layers += kind.count;
        CHECK(layers == config.at("num_hidden_layers").get<double>());
        for (std::size_t i = 0; i < shape.kinds.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                LayerKind other = shape.kinds[j];
                other.count = shape.kinds[i].count;
                CHECK_FALSE(other == shape.kinds[i]);
            }
        }
    }
    SECTION("the order of keys does not matter")
    {
        Json reversed = Json::object();
        std::vector<std::string> keys;
        for (const auto &[key, value] : config.items())
            keys.push_back(key);
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            reversed[*key] = config.at(*key);
        const ModelShape other = shapeOf(reversed);
        CHECK(other.kinds == shape.kinds);
        CHECK(other.parameters() == shape.parameters());
    }
    SECTION("keys under text_config are those of the config")
    {
        CHECK(shapeOf(Json{{"model_type", "outer"}, {"text_config", config}}).kinds == shape.kinds);
    }
    SECTION("tying the embeddings saves the output head")
    {
        Json tied = config, untied = config;
        tied["tie_word_embeddings"] = true;
        untied["tie_word_embeddings"] = false;
        CHECK(shapeOf(untied).parameters() - shapeOf(tied).parameters()
              == shape.vocabulary * shape.hiddenSize);
    }
    SECTION("the parts are the whole")
    {
        CHECK(shape.totals().layers + shape.totals().experts + shape.totals().embedding
              == shape.parameters());
        CHECK(shape.activeParameters() <= shape.parameters());
        CHECK((shape.activeParameters() < shape.parameters()) == shape.hasExperts());
    }
}

TEST_CASE("whatever stands in a key, the figures are finite or an error names the place")
{
    const std::vector<Json> values = {"many",        true,           -1,      0,          0.5, 1e300,
                                      Json::array(), Json::object(), nullptr, 1000000000, 7};
    for (const std::string &id : catalogIds()) {
        DYNAMIC_SECTION(id)
        {
            const Json config = catalogConfig(id);
            for (const auto &[key, value] : config.items()) {
                for (const Json &nasty : values) {
                    Json other = config;
                    other[key] = nasty;
                    const Result<ModelShape> shape = readModelShape(other);
                    INFO(key << ": " << nasty.dump());
                    if (shape)
                        CHECK(std::isfinite(shape.value().parameters()
                                            + shape.value().totals().kvElementsPerToken));
                    else
                        CHECK((shape.error().place.starts_with("/") && !shape.error().expected.empty()
                               && !shape.error().found.empty()));
                }
            }
        }
    }
}
