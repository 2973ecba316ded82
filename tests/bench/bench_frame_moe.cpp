// A step of a drag on a plan for DeepSeek-V3: a mixture of experts with latent attention on sixteen GPUs.
#include <cstdio>
#include <vector>

#include "app/document/document.h"
#include "tests/bench/frame.h"

namespace {

void makeMixture(ridgepoint::Document &document)
{
    const std::vector<ridgepoint::InputChange> changes = {{"/model/preset", std::string("deepseek-v3")},
                                                          {"/hardware/preset", std::string("h200-sxm")},
                                                          {"/deployment/tensor_parallel", 8.0},
                                                          {"/deployment/attention_replicas", 2.0}};
    for (std::size_t i = 0; i < document.plan().scenarios.size(); ++i) {
        document.setCurrent(i);
        if (!document.setInputs(changes, QStringLiteral("DeepSeek-V3")))
            std::fputs("the plan cannot be made\n", stderr);
    }
}

} // namespace

int main(int argc, char **argv)
{
    return ridgepoint::bench::measureFrames("frame_moe", argc, argv, makeMixture);
}
