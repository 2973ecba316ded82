#include "shapes.h"

#include <catch2/catch.hpp>

namespace ridgepoint {

using Json = nlohmann::ordered_json;

Json configOf(std::string_view text)
{
    return Json::parse(text);
}

Json changed(std::string_view text, std::string_view changes)
{
    Json config = configOf(text);
    config.update(configOf(changes));
    return config;
}

ModelShape shapeOf(const Json &config)
{
    const Result<ModelShape> shape = readModelShape(config);
    if (!shape) {
        FAIL_CHECK(shape.error().message());
        return {};
    }
    return shape.value();
}

ModelShape shapeOf(std::string_view text)
{
    return shapeOf(configOf(text));
}

Error errorOf(const Json &config)
{
    const Result<ModelShape> shape = readModelShape(config);
    if (shape) {
        FAIL_CHECK("no error in " << config.dump());
        return {};
    }
    return shape.error();
}

} // namespace ridgepoint
