// What the article says in its own words, the figure behind each claim, and what follows for who plans by it.
#include <algorithm>
#include <array>

#include "core/explain/article_claims.h"

namespace ridgepoint::article_detail {

namespace {

enum ScenarioOfPlan : std::size_t { reserved, paged };

constexpr std::string_view oneProduct =
    "The claim is about a single matrix product, which is no figure of a plan.";
constexpr std::string_view withEmbedding =
    "The claim counts all weights; a decode step reads no embedding, so the figure is a little lower.";

struct Behind {
    std::string_view quote;
    ScenarioOfPlan scenario;
    std::string_view figure;
    std::string_view nearest; ///< empty: the claim is this figure
    std::string_view consequence;
    std::string_view brief = {}; ///< of the reason
};

constexpr std::array<Behind, 22> behind = {{
    {"the product O (N×M) requires 2NMd floating-point operations and 2NMd memory accesses.", reserved,
     "decode.flops", "The claim is algebra and holds for any product, so no figure of a plan is the same.",
     "Every compute time of the model rests on this count."},
    {"With tiling, memory accesses drop to about d(N+M).", reserved, "decode.bytes",
     "The claim is algebra and holds for any product, so no figure of a plan is the same.",
     "In decode one token is small beside the weights that are read for it, and the rule is good enough.",
     "holds for reads"},
    {"a single matmul like X @ W_k requires […] ≈ 26 trillion FLOPs", reserved, "prefill.flops", oneProduct,
     "Prefill is work for the compute units: its time grows with every token of the prompt.",
     "cut, not rounded"},
    {"and Bd(N+d) ≈ 1.7 billion memory accesses.", reserved, "prefill.bytes", oneProduct,
     "All tokens of a prompt share the weights that are read once."},
    {"That's 10,000x more compute than memory—idle memory bandwidth.", reserved, "prefill.seconds",
     oneProduct, "The conclusion stands: in prefill the memory waits for the compute units.",
     "order of magnitude"},
    {"Now the same matmul requires only 2B1d² = 52.4 million FLOPs", reserved,
     "decode.ops.attention_projections.flops", oneProduct,
     "The article's KV cache is reckoned with d = 8192, so this number belongs to another model.",
     "another width d"},
    {"and Bd(1+d) ≈ 26.2 million memory accesses", reserved, "decode.ops.attention_projections.bytes",
     oneProduct, "Claims 6 and 7 err in the same way, so that their ratio in claim 8 is right.",
     "another width d"},
    {"a ratio of 2:1 compute to memory. This is memory-bound.", reserved, "decode.intensity_flop_per_byte",
     "The figure is that of the whole batch with attention; the claim is about weights and one sequence.",
     "Far below the balance in claim 9: alone, a sequence leaves the compute units idle. Batching fills "
     "them."},
    {"The compute-to-memory ratio is 4500/8 = 562.5.", reserved, "roofline.balance_flop_per_byte", "",
     "Work with fewer FLOP per byte waits for the memory, work with more waits for the compute units."},
    {"To saturate both, we need 2B = 562.5, so B ≈ 281 users per batch.", reserved,
     "roofline.saturating_batch", "",
     "A batch shares the weights, but every sequence brings a KV cache of its own. Attention therefore stays "
     "bound by memory at any batch: batching never saturates it.",
     "for weights only"},
    {"A 32B model uses 32GB for weights.", reserved, "memory.weights_bytes", "",
     "One byte for a parameter, as FP8 has it. BF16 takes twice as much."},
    {"the KV-cache per user is 2 * N * L * (d/8) = 2 * 200k * 64 * 1024 ≈ 26.2 GB.", reserved,
     "memory.kv_bytes_per_sequence", "",
     "At long context the KV cache decides how many users fit, not the weights."},
    {"leaving 160GB for cache, so 160/26.2 ≈ 6 concurrent users at full context.", reserved,
     "memory.max_sequences", "", "Serving engines keep a part of the memory free, which costs a user here.",
     "fewer in practice"},
    {"But median context is 4-40k tokens, and with vLLM's PagedAttention, you can serve 40-60 users per "
     "chip.",
     paged, "memory.max_sequences", "",
     "A memory that is sized for the mean is too small half of the time. Plan with the confidence you need.",
     "right order"},
    {"Accounting for user idle time (80% reading), one B200 can handle 300-800 users.", paged,
     "users_per_replica", "", "The upper end needs shorter contexts, or fewer of the users active at once.",
     "upper end fails"},
    {"Each forward pass moves weights (32GB) + KV-cache (≈158GB for 6 users) = 190GB.", reserved,
     "decode.bytes", withEmbedding,
     "Most of it is KV cache: at long context the weights are the smaller part.", "mostly KV cache"},
    {"At 8 TB/s bandwidth, that's 23.75ms.", reserved, "decode.memory_seconds", withEmbedding,
     "A step takes as long as its memory does, because compute in claim 18 is far faster.",
     "embedding not read"},
    {"Compute takes 2BFLOPs / 4500 TFLOPs […] ≈ 0.14ms.", reserved, "decode.compute_seconds", withEmbedding,
     "The step is bound by memory all the same, so that the error changes no speed here. With short contexts "
     "and large batches it would.",
     "attention left out"},
    {"so ~42 tokens/sec per user. For 6 users, that's 7 tokens/sec each—acceptable for chat.", reserved,
     "decode.tokens_per_second_per_user", "",
     "A pass reads the weights once and yields a token for every user of the batch. To divide the speed by "
     "the users again counts the batch twice.",
     "a pass serves all"},
    {"B200 costs ~$30k. Over 3 years, that's $27.4/month.", reserved, "cost.usd_gpu_month", "",
     "A day was taken for a month. Claims 21 and 22 build on this figure and fall with it.",
     "a day, not a month"},
    {"With 300 users per chip, cost per user is $0.09/month. With 800 users, it's $0.03/month.", paged,
     "cost.usd_user_month", "The figure divides by the users that the chip serves, the claim by 300 and 800.",
     "Both are what a user costs a day. A month of the chip alone costs thirty times as much.",
     "follows from 20"},
    {"Realistically, add overhead for networking, power, cooling, and profit margin—still under "
     "$0.50/user/month.",
     paged, "cost.usd_user_month", "The claim is a bound on this figure, with everything else on top.",
     "The chip alone is above the bound, before network, power, cooling and margin. Plan with all of them: "
     "they are the inputs under Economics.",
     "for the chip alone"},
}};

} // namespace

void addQuotes(std::vector<ArticleRow> &rows)
{
    for (std::size_t i = 0; i < std::min(rows.size(), behind.size()); ++i) {
        rows[i].quote = behind[i].quote;
        rows[i].scenario = behind[i].scenario;
        rows[i].figure = behind[i].figure;
        rows[i].nearest = behind[i].nearest;
        rows[i].consequence = behind[i].consequence;
        rows[i].brief = behind[i].brief;
    }
}

} // namespace ridgepoint::article_detail
