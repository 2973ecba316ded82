// Where a plan is doubtful, and what is said of it.
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/explore/notes.h"
#include "tests/core/evaluate/worked.h"

using namespace ridgepoint;

namespace {

std::vector<Note> notesOf(const Scenario &scenario)
{
    return ridgepoint::notesOf(scenario, evaluate(scenario));
}

/// The only sentence of a kind; empty where there is none.
std::string sentenceOf(const Scenario &scenario, NoteKind kind)
{
    std::string sentence;
    for (const Note &note : notesOf(scenario))
        if (note.kind == kind) {
            CHECK(sentence.empty());
            sentence = note.sentence;
        }
    return sentence;
}

Scenario plain()
{
    return scenarioOf("llama-3.1-8b", "h100-sxm");
}

} // namespace

TEST_CASE("a plain plan within what was measured has nothing to be said of")
{
    CHECK(notesOf(plain()).empty());
}

TEST_CASE("contexts above what the model is made for")
{
    // max_position_embeddings of Llama 3.1 8B: 131,072
    CHECK(sentenceOf(with(plain(), {{"/workload/max_context_tokens", 200000.0}}), NoteKind::contextAboveModel)
          == "The longest context, 200\u2009000 tokens, is above the 131\u2009072 that Llama 3.1 8B is made "
             "for.");
    CHECK(sentenceOf(with(plain(), {{"/workload/context_tokens/median", 150000.0}}),
                     NoteKind::contextAboveModel)
          == "The median context, 150\u2009000 tokens, is above the 131\u2009072 that Llama 3.1 8B is made "
             "for.");
    CHECK(sentenceOf(with(plain(), {{"/workload/max_context_tokens", 131072.0}}), NoteKind::contextAboveModel)
          == "");
}

TEST_CASE("a median above the 90th percentile is every context")
{
    const Scenario turned = with(
        plain(), {{"/workload/context_tokens/median", 29000.0}, {"/workload/context_tokens/p90", 27540.0}});
    CHECK(sentenceOf(turned, NoteKind::medianAboveP90)
          == "The median context is above the 90th percentile, 27\u2009540 tokens, so every context is taken "
             "as 29\u2009000 tokens long.");
    CHECK(evaluate(turned).memory.meanContextTokens == 29000.0);
    CHECK(sentenceOf(with(turned, {{"/workload/context_tokens/p90", 29000.0}}), NoteKind::medianAboveP90)
          == "");
    CHECK(sentenceOf(with(turned, {{"/workload/context_tokens/p90", Value()}}), NoteKind::medianAboveP90)
          == "");
}

TEST_CASE("tensor parallel that does not divide the query heads")
{
    const Scenario cut = with(plain(), {{"/workload/context_tokens/median", 10000.0},
                                        {"/workload/context_tokens/p90", 50000.0},
                                        {"/workload/max_context_tokens", 40000.0}});
    CHECK(sentenceOf(cut, NoteKind::p90AboveLongest)
          == "The 90th percentile of the context, 50\u2009000 tokens, is above the longest, 40\u2009000: "
             "more than one "
             "context in ten is cut to that.");
    CHECK(sentenceOf(with(cut, {{"/workload/max_context_tokens", 50000.0}}), NoteKind::p90AboveLongest)
          == "");
    CHECK(sentenceOf(with(plain(), {{"/deployment/tensor_parallel", 6.0}}), NoteKind::headsNotDivided)
          == "Tensor parallel 6 does not divide 32 query heads: few engines run that.");
    CHECK(sentenceOf(with(plain(), {{"/deployment/tensor_parallel", 8.0}}), NoteKind::headsNotDivided) == "");
}

TEST_CASE("groups beyond the scale-up domain, by the link that they then talk over")
{
    CHECK(sentenceOf(with(plain(), {{"/deployment/tensor_parallel", 16.0}}), NoteKind::beyondScaleUpDomain)
          == "Tensor parallel over 16 GPUs reaches beyond the scale-up domain of 8: it talks over the "
             "network at "
             "50.0\u2009GB/s.");
    CHECK(sentenceOf(with(scenarioOf("llama-3.1-8b", "l40s"), {{"/deployment/tensor_parallel", 2.0}}),
                     NoteKind::beyondScaleUpDomain)
          == "Tensor parallel over 2 GPUs reaches beyond the scale-up domain of 1: it talks over the host's "
             "PCIe at "
             "32.0\u2009GB/s.");
    CHECK(sentenceOf(with(scenarioOf("deepseek-v3", "h200-sxm"),
                          {{"/deployment/tensor_parallel", 8.0}, {"/deployment/attention_replicas", 2.0}}),
                     NoteKind::beyondScaleUpDomain)
          == "Expert parallel over 16 GPUs reaches beyond the scale-up domain of 8: it talks over the "
             "network at "
             "50.0\u2009GB/s.");
    // stages pass little on, and lie on several hosts as a matter of course
    CHECK(sentenceOf(
              with(plain(), {{"/deployment/tensor_parallel", 8.0}, {"/deployment/pipeline_parallel", 2.0}}),
              NoteKind::beyondScaleUpDomain)
          == "");
}

TEST_CASE("an efficiency preset outside of what it was fitted on")
{
    CHECK(sentenceOf(scenarioOf("llama-3.1-8b", "mi300x"), NoteKind::outsideFit)
          == "The measurements behind the efficiency preset calibrated have no AMD GPU.");
    CHECK(
        sentenceOf(with(plain(), {{"/efficiency/preset", "vllm"},
                                  {"/workload/context_tokens/median", 50000.0},
                                  {"/workload/context_tokens/p90", Value()},
                                  {"/serving/speculation/draft_tokens", 3.0}}),
                   NoteKind::outsideFit)
        == "The measurements behind the efficiency preset vllm have no context over 34\u2009000 tokens (here "
           "50\u2009000 on average) and no speculation.");
    CHECK(sentenceOf(with(scenarioOf("gpt-oss-120b", "mi300x"), {{"/deployment/attention_replicas", 2.0},
                                                                 {"/serving/speculation/draft_tokens", 1.0}}),
                     NoteKind::outsideFit)
          == "The measurements behind the efficiency preset calibrated have no AMD GPU, no attention "
             "replicas (here "
             "2) and no speculation.");
}

TEST_CASE("the roofline itself and factors of one's own are fitted on nothing")
{
    CHECK(notesOf(with(scenarioOf("llama-3.1-8b", "mi300x"), {{"/efficiency/preset", "ideal"}})).empty());
    CHECK(notesOf(with(scenarioOf("llama-3.1-8b", "mi300x"), {{"/efficiency/compute", 0.5},
                                                              {"/efficiency/prefill_compute", 0.5},
                                                              {"/efficiency/fp4_compute", 0.5},
                                                              {"/efficiency/memory", 0.5},
                                                              {"/efficiency/link", 0.5},
                                                              {"/efficiency/collective_latency_us", 5.0},
                                                              {"/efficiency/layer_overhead_us", 5.0},
                                                              {"/efficiency/step_overhead_us", 5.0},
                                                              {"/efficiency/request_overhead_ms", 5.0}}))
              .empty());
}

TEST_CASE("llama.cpp is too fast on HBM")
{
    const Scenario onHbm = with(plain(), {{"/efficiency/preset", "llama.cpp"}});
    const std::string said = sentenceOf(onHbm, NoteKind::outsideFit);
    CHECK(said.find("70\u2009% too fast") != std::string::npos);
    CHECK(sentenceOf(with(onHbm, {{"/efficiency/memory", 0.5}}), NoteKind::outsideFit) == "");
    CHECK(sentenceOf(with(scenarioOf("llama-3.1-8b", "rtx-4090"), {{"/efficiency/preset", "llama.cpp"}}),
                     NoteKind::outsideFit)
          == "");
}

TEST_CASE("costs that nobody knows")
{
    const auto said = [](std::string_view gpu, std::string_view ownership) {
        return sentenceOf(
            with(scenarioOf("llama-3.1-8b", gpu), {{"/economics/ownership", std::string(ownership)}}),
            NoteKind::noPrice);
    };
    const auto startsWith = [](const std::string &text, std::string_view head) {
        return text.starts_with(head);
    };
    CHECK(startsWith(said("gh200", "buy"), "No price of "));
    CHECK(said("gh200", "rent") == "");
    CHECK(startsWith(said("h200-nvl", "rent"), "No rent of "));
    CHECK(startsWith(sentenceOf(with(scenarioOf("llama-3.1-8b", "tpu-v6e"),
                                     {{"/economics/accelerator_price_usd", 5000.0}}),
                                NoteKind::noPrice),
                     "The power that "));
}

TEST_CASE("a target to the first token is held without a queue")
{
    CHECK(sentenceOf(with(plain(), {{"/workload/ttft_slo_ms", 2000.0}}), NoteKind::noTargets)
              .ends_with("is without a queue: at busy times users wait longer."));
    CHECK(sentenceOf(with(plain(), {{"/workload/ttft_slo_ms", 1.0}}), NoteKind::noTargets)
          == ""); // no TTFT at all
}

TEST_CASE("notes come in the order of their kinds")
{
    const std::vector<Note> notes =
        notesOf(with(scenarioOf("llama-3.1-8b", "mi300x"), {{"/workload/max_context_tokens", 200000.0},
                                                            {"/deployment/tensor_parallel", 12.0},
                                                            {"/economics/ownership", "rent"},
                                                            {"/workload/ttft_slo_ms", 5000.0}}));
    CHECK(notes.size() == 5);
    CHECK(std::is_sorted(notes.begin(), notes.end(),
                         [](const Note &a, const Note &b) { return a.kind < b.kind; }));
}
