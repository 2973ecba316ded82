<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdvisorWords</name>
    <message>
        <source>Batch cap: one sequence is the most allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch cap: %1 sequences are the most allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is capped at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 between tokens holds the batch at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token target holds the batch at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 to the first token holds the batch at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token target holds the batch at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target missed: the batch of %1 was set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, by hand, misses the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: the batch is set to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory: readers&apos; KV is full at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory is full at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM: the KV cache is full at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM is full at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reading KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 step is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute would saturate only at batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute is saturated from batch %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the model over more GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would meet the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU, layout or precision known here meets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU, layout or precision known here makes it fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 hold %3 parameters at most;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One %1 holds %2 parameters at most;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slider marks that limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds this plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change makes it cheaper within the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a cost per user no change can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dollars %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers&apos; KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy or rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; same speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; speed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer bits may change the answers: check quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; check quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sequences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message>
        <source>everything %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights %1, KV cache %2, compute %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of compute and %2 of bandwidth reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;GB overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, d %2, %3 layers, %4 KV heads, %5, on one %6 with %7; %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, as the driver reports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one device for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billions, from the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billions that a token passes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV, kB/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of a token at 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, %2 of KV cache a token at 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;GB, %2&#x2009;GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s %1 has changed since this plan was made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of the catalogue have changed since this plan was made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published rate at which %1 could be computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users active at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleet per user-month, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per user-month, log scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rent known: enter one under Economics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price known: enter one under Economics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power known: enter it under Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost at %1; there is one at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 per user-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 users per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch keeps the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is beyond what can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users to share the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs what a GPU costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a batch that keeps the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a cost that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least one user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no number of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 90th percentile follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the context costs %1, double costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the context costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the context costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the active share costs %1, double costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the active share costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the active share costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the users cost %1 each, double %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the users cost %1 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the users cost %1 each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custom</name>
    <message>
        <source>%1 parameters by the configuration, %2 active, %3 layers, %4 of KV cache a token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Use the workload of %1 in all scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>%1 users per replica, %2 tokens/s each, batch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves in steps: here it is %2, the next step is beyond the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist for any %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 whatever %3 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all that %1 may be, %2 goes from %3 to %4. It is nearest at %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From goal seek in “%1”: %2 %3, for %4 of %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 KV head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KV heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent at %1
Margin %2, busy %3 of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy at %1 a GPU, %2, %3 capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy, no price known, %1, %2 capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, PUE %2, hosting %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token target unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token target unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode alone: %1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users/replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed for one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per M output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet/month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Acts on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Acts on: %1 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a plan file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a share of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>%1 (own configuration)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigabytes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teraflops a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10&#x2009;% less makes users %1 cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10&#x2009;% more makes users %1 cheaper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above %2, at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>GB of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryWords</name>
    <message>
        <source>The overhead takes all that may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights alone are %1 times the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 needs more than the %2 that are left for the KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights leave %1, too little for the KV cache of one sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sequence fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for a KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable %1, of which %2 overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sequences of %2 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z·σ·√x: %1 · %2 · √%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 for the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users: %1 fit (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences: %1 fit (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users at once: %1 fit with %2 confidence, %3 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences of one group: %1 fit with %2 confidence, %3 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences at once: %1 fit with %2 confidence, %3 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1, %2: %3 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1, %2: %3 sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory has %1 for the KV cache; the target allows no sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is not the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KV cache takes %1 and sets the batch; overhead is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache sets the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KV cache takes %1 of %2; memory does not set the batch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pareto</name>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s seen by one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond VRAM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParetoWords</name>
    <message>
        <source>batch %1, the most allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, at the first token target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, VRAM full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch may be %1 at most; memory would hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed target stops at batch %1; memory would hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token target stops at batch %1; memory would hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is set by hand; memory would hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ends the curve before the speed target does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ends the curve at batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1, reachable %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s per GPU, %2 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least one sequence in VRAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sequence fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2 tokens/s per GPU, %3 for each user, %4 a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 per M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; beyond VRAM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Everything that the window can do, with its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is used most; the same stands in the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, the baseline, and the date of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plans with numbers in them, by workload, and the plans of late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan assumes. Every input has its reference, by F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds inputs by words of their label, help, symbol or pointer (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of inputs. Its head closes and opens it; closed, it tells its values in a line or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a replica is spread over GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model or GPU that the catalogue has not, for this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s scenarios. The star marks the baseline that the others are compared with; F2 renames, a drag moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new scenario, as a copy of the one that is shown (Ctrl+T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six figures that decide, each with its change against the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the plan is doubtful, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four charts of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the GPU allows, by work for each byte fetched, and where the plan&apos;s operations stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fills the memory of one GPU, to the edge of what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed for one user against throughput of a GPU, for every batch. A click sets the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user over one input, with the plan&apos;s point on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits the plan, and the changes that lower the cost most. Pointing at one previews it, a click makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not fit: by how much, and the way back to the last that did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has other figures today than this plan was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, and what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a figure comes about: formula and numbers, down to inputs and their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios side by side: inputs that differ, then the figures; the best of a row is bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every GPU and model of the catalogue with figures and sources, and those of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU or model of your own; it is kept for all plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of an entry of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the catalogue says today, beside what the plan was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model from its config.json: how it was read and what was assumed, before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that was not saved when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written the plan&apos;s file since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen once for all plans. It holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide, and the reference of inputs and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from the plan when inputs vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which inputs move a figure most, each down and up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a figure may turn out to be, where inputs are not known for sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure over the values of one or two inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments that serve the plan, ranked by a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an input at which a figure meets a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as a report for people: charts, figures, inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan for an audience; Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure an input is: a distribution and its two or three numbers, in the input’s own unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of the article “Matrix Multiplication Cost”, worked out by the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that the plan answers, and what the shown scenario stands for; reports and the presentation say both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDifferenceWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title, order, baseline or uncertainty differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>1 sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: weights need %1 on each GPU, one %3 leaves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: weights need %1, one %3 leaves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 does not fit: memory holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: weights leave %1 of one %2, too little for the contexts of one sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch keeps %1 a token: the fastest is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch keeps %1 to the first token: the fastest is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, the largest allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, held by the %2 target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, held by the %2 to the first token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, set by hand, misses the token target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, set by hand, misses the first token target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1; host memory caps the users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1, memory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights need %1 and one %2 leaves %3 for them: %4 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 was set by hand; memory holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sequence needs %1 of KV cache and the weights leave %2 of one %3: %4 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights leave %1 of one %2, too little for one sequence at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan misses its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user waits %1 between tokens, and %2 are allowed: batch %3 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token comes after %1, and %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot keep its target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentWords</name>
    <message>
        <source>one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users share %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan serves nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 a month each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 tokens a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 tokens a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them gets %1 tokens a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user costs the same as with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user costs %1 a month, %2 less than with “%3”, at another workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user costs %1 a month, %2 more than with “%3”, at another workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user costs %1 a month, %2 less than with “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user costs %1 a month, %2 more than with “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Catalogue entries (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridgepoint plans (*.ridge)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Drag it, or use the arrow keys; the mark on the groove is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value, also with a unit: 40k, 1.5 TB/s, 20%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled where the value differs from the default; a click resets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, neither your hand nor advice nor a search moves the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned, the input stays in sight in the presentation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverTextWords</name>
    <message>
        <source>at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never saved to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the same plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has been changed by someone else since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A copy of unsaved work is damaged and was kept as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · catalogue of %3 · Ridgepoint %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ is the baseline that changes are told against; the best of a row is bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot marks what the plan sets; all else is the default or the catalogue’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the six figures of %1 come about; what several share stands once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · catalogue of %3 · Ridgepoint %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the six figures come about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · catalogue of %2 · made with Ridgepoint %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica of %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one user takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 %2 and %3 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot serve %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2 at batch %3, but no user fits with the confidence asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at %1 tokens/s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for %1 per user and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which misses its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest per user: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, at another workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived above, under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“MODEL §4” is section 4 of Ridgepoint’s cost model, “EFFICIENCY” its second part: Help &gt; The model in the program, or what `ridgepoint generate model` writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roofline</name>
    <message>
        <source>FLOP per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP/s, one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peak %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge in practice %1: batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge in practice %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RooflineWords</name>
    <message>
        <source>Decode attention, %1 of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode weights, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill, %1 of peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ceilings stand; no operation runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode attention sits at %1 FLOP per byte whatever the batch; only weights climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode attention stays at %1 FLOP/byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights sets the pace: %1 FLOP per byte of the %2 that compute could use, at batch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: %1 of %2 FLOP/byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights sets the pace: %1 FLOP per byte of the %2 that compute could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are past the ridge: computing sets the pace, and a larger batch no longer helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing sets the pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the replica&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 FLOP per byte: bound by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3
Click to try it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1 × %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deployment keeps the targets and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s seen by one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on to %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>%1 a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deployments tried so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deployments tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keep what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no place here; %1 has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This plan has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tried is as fast as this plan and better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (this plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tokens/s for a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1, pipeline %2, attention %3; KV %4, readers&apos; KV %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, %2 users per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 tokens/s or more for a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by search from “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number yet. Type one like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one like %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>Save the plan first: a command line starts from its file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPageWords</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;tok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Matrix Multiplication Cost”, as published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs and %2 models to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency: %1 (compute %2, memory %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>misses a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median above the 90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>darker costs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker is less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists nowhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 over %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Lines: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 90th percentile stays at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Median stays at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median is above the 90th percentile wherever there is a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median above the 90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sweep of “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sweep of “%1”: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario; unique in its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text that stays with the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of the catalogue, by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales every weight of the model&apos;s shape to this count; KV cache and states keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the layers&apos; weight matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the routed experts&apos; weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the embedding and the output head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of cached keys and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision that matrix units compute in; where the GPU has no such rate, the next that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of what GPUs send each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accelerator of the catalogue, by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call the hardware where its figures are one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU&apos;s, else Custom GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of the GPU&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense peak of the matrix units at this precision; sparsity is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak INT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak MXFP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak NVFP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak MXFP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power that the GPU is built for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-up link of one GPU, one direction, all its links together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between a GPU and its host&apos;s memory, one direction; offloaded KV returns over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network between hosts, per GPU and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory that offloaded KV may take, per GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-up domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that reach each other over the GPU link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of one host; beyond the scale-up domain they talk over its PCIe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that split every weight matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that each hold a copy of attention while the experts are spread over all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that hold the layers in turn; at most the model&apos;s layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences decoding at once in a replica; auto is the largest that fits and keeps the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound that the engine is configured with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paged: blocks as a sequence grows. Reserved: the longest context from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one block of the paged KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers&apos; KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the KV cache of users who are reading: dropped and recomputed, kept in host memory, or kept in GPU memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable share of VRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of GPU memory that the engine may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA context, workspaces and activations of one GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence that it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the live sequences&apos; contexts fit; 50 % sizes by the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens drafted ahead in each step; 0: no speculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of drafted tokens that the model accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of drafting as a share of the pass that checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What real engines reach of the roofline; ideal: all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute, decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak FLOP/s that a decode pass reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preset&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute, prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak FLOP/s that a prefill pass reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute below 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further factor where the compute precision has fewer than 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached, weights and KV cache alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of any link&apos;s rate reached, between GPUs and to host memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of one collective between GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of one layer in a pass: kernel launches, norms, routing, gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of a pass: scheduling, sampling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time before a first token: HTTP, tokenizer, first schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live context of a sequence, half of them shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, 90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sequence in ten is longer; not above the median: every context is the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts are cut here; reserved KV holds this much for every sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output per reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a reply; 0: decoding alone, no steady state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a prompt whose KV is found in cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users active at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of users with a sequence decoding at a given moment; faster decoding lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that the fleet serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest token allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPOT target (SLO): the longest time between tokens that a user may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT target (SLO): the longest time to a reply&apos;s first token, without queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy or rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the GPUs are bought or rented by the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator, without its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU&apos;s part of its server, as a share of its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU&apos;s part of the network, as a share of GPU and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years over which the capital is paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest a year; 0: straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host power on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of host, network and fans, as a share of the GPU&apos;s TDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power as a share of what is provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the data centre by power of its computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and cooling for the power provided, electricity apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support, spares and people a year, as a share of the capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GPU for an hour, all else included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the price that is not cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy share of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time in which a replica is at its batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas beyond what the users need, for failures and updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO2 of a kWh of electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API price, input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a million prompt tokens from a provider, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API price, cached input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a million prompt tokens that the provider has in cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API price, output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a million output tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters by the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters by the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of layers without experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of embedding and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of routed experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV elements per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with routed experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts per token, all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of an expert weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of an embedding weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a KV element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of an activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits computed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor below 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak in decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak in prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of all-reduces, reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of expert traffic, reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between stages, reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that fit a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviations of headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that fit a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache per user, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache per user, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that fit a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between tokens within target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token within target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch that saturates weight matmuls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch that keeps the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode throughput of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory time of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute time of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of a decode pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention projections, FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention projections, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention projections, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention, FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN, FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed experts, FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed experts, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed experts, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output head, FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output head, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output head, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences of a group in a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a group in a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers between stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a step yields a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt tokens to prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt tokens found in cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP of a prefill pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a prefill pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication of prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time of prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of offloaded KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens processed by a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode share of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica time of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that GPU memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that the batch allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that host memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital in a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bought by the token, per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply bought by the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO2 per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet, per real user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one GPU as its driver reports it, in 1e9 bytes. Makers count in GiB of 1.074e9 bytes, and call it GB: an H200 of 141 GB has 151 GB here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed for one user, decode alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of the GPU, data sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per token, decode alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>%1 does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TornadoWords</name>
    <message>
        <source>%1: the largest swing, %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist for this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input has a range yet. Its menu states one: Uncertain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input moves %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3
%4 %5 → %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at low: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at high: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by one step: the largest swing, %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3 (one step)
%4 %5 → %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>What it goes with, by rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draw has this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UncertaintyWords</name>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none of the draws does this figure exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 draws land in %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: met in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no such figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: met in %2 at batch %3, in %4 where each draw chooses its batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 uncertain input: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uncertain inputs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at batch %1 (own batch): %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Use model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::Advisor</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes that are worth a try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ArticleBars</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ArticleDetail</name>
    <message>
        <source>The article says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims for a spreadsheet or a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the article&apos;s scenario with the derivation of “%1” (Enter in the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the article&apos;s scenario with the nearest figure, “%1” (Enter in the table)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ArticleModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ArticlePage</name>
    <message>
        <source>Claims of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference article against this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Matrix Multiplication Cost”, a short text on the napkin mathematics of serving large language models; author and address are not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::Autosave</name>
    <message>
        <source>Unsaved changes are not being kept for recovery: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::BusyBar</name>
    <message>
        <source>about a second left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what is shown is not of the present inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CatalogBar</name>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the catalogue&apos;s figures into the plan, as one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CatalogDialog</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, vendor or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any order: all words must be there. Arrows choose, Enter uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Catalogue of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no entries of your own yet. Copy one of the catalogue, make a new one, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has all of these words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” now has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” from your own entries? Plans that name it keep its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of that file is among your own already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry was added to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were added to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your own entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-catalogue.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CatalogPopup</name>
    <message>
        <source>Search in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, in any order: all words must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit every figure of an entry of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ChangedOnDiskDialog</name>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been changed by someone else since you opened or saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload shows what is on disk and gives up your changes. Keep mine overwrites what is on disk. Save as keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ChangesDialog</name>
    <message>
        <source>What has changed in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry or scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ChartGrid</name>
    <message>
        <source>2 charts above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 more charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ChartPanel</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fit the axes to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes as the data wants them (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what to do with the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ChipLine</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition on what may be found: GPUs, budget, any figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s targets: %1. They always hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A click removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ChoiceRow</name>
    <message>
        <source>Custom GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CompareDock</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: with the change against the baseline
Values: values alone, more rows in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has one scenario. Duplicate it and change the copy: both then stand here side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the scenario, which is then shown (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold with a dot: the best of the row. Copy as a table: Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scenarios evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied, for spreadsheets and documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CompareModel</name>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the baseline. Click to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click for how it comes about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ConditionDialog</name>
    <message>
        <source>Condition on the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most or at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CostChart</name>
    <message>
        <source>Cost per user against context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user against active share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user against users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of users active at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per user-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CostSwitch</name>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user against context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user against active share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user against users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CustomDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CustomGpuPage</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty fields keep the catalogue&apos;s figures, shown in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set figures of the GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::CustomModelPage</name>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::Document</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the catalogue&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n scenarios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the notes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::EntryDetails</name>
    <message>
        <source>Parameters, computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV elements per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of a token, 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#x2009;tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ExplainDock</name>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: what the figure is computed from
Why it changed: the inputs that differ, and what each of them brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an input to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Copy text  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Markdown  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure and what it comes of are copied, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure and what it comes of are copied, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ExplainTree</name>
    <message>
        <source>Derivation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ExplorePage</name>
    <message>
        <source>&amp;Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deployment search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ExportDialog</name>
    <message>
        <source>Pages to hand out: answer, charts, comparison, assumptions with sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for any browser, light and dark; the plan can be saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture: the answer, six figures and four charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture as vectors, to edit or to enlarge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison as numbers, for any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook: figures, inputs, and money with live formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the one shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each figure comes about (many pages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: the report will say “Untitled plan”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::FigureChooser</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::FileActions</name>
    <message>
        <source>Recovered “%1”, changed %2. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved? Undo brings back what was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is still being saved; try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to %1 takes long: the disk or the network is slow. You can work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was no longer there and was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::FillButton</name>
    <message>
        <source>%1: fill the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the page, or give the others their places back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::FitBanner</name>
    <message>
        <source>Back to the last plan that fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::GoalDialog</name>
    <message>
        <source>Goal seek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that is to come to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked: unlock it, or change another input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no effect on this plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::GroupHeader</name>
    <message>
        <source>%1 inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::HeadlineCell</name>
    <message>
        <source>Explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help, at what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inputs and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ImportDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model’s config.json: choose the file, drop it here, or paste its text with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As new &amp;scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ImportView</name>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, computed is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as they were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that were assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed, since the file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV per token, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::InputChooser</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no effect on this plan now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::InputGroup</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More inputs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::InputRow</name>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: press Space to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: unlock it in its menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::InputsDock</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::KeyLine</name>
    <message>
        <source>A dot marks what is changed and resets it on a click, a line on a slider its default, an arrow which way makes users cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot: changed from the default, click to reset. A line on a slider: its default. An arrow under a slider: the way that lowers the cost of a user, longer where it does so more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes users cheaper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::MainWindow</name>
    <message>
        <source>Ridgepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 – Ridgepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Ridgepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report as PDF, HTML, picture or workbook (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an &amp;input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal seek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ridgepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ridgepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridgepoint %1
Plans hardware for the inference of large language models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark &amp;theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios side by side (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a figure comes about (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan for a projector, full screen (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title and notes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::MemoryChart</name>
    <message>
        <source>VRAM of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline, bytes of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::MessageBar</name>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::NotesLine</name>
    <message>
        <source>Notes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ridgepoint::NumberRow</name>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: neither a hand nor a search moves it (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: its slider stands in the presentation (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, pin, uncertain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The plan does not fit with this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::OwnEntryDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with * are needed; what is not known stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ParallelLine</name>
    <message>
        <source>GPUs that split every matrix (tensor), stages that hold the layers in turn (pipeline), and groups that each hold a copy of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallelism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ParetoChart</name>
    <message>
        <source>Throughput against speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s of one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per million output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits in VRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is beyond VRAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::PlanHead</name>
    <message>
        <source>Changes are against the starred baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario, a copy of the one shown (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are against the starred baseline, at another workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario is for another workload than the starred baseline: changes of cost and speed are not those of the hardware alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this workload in all scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own catalogue entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unsaved work after: expected a time from %1 to %2, got “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of your own catalogue entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue entries (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::PresentChart</name>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput against speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user against context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →  scenarios      ↑ ↓  charts      B  baseline      T  theme      H  sliders      Esc  leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click changes title and notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there. It has been taken off the list of recent plans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::RecoverDialog</name>
    <message>
        <source>Unsaved plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps them and asks again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover the unsaved plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover the unsaved plans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridgepoint closed before this was saved. What is recovered opens unsaved; your file stays as it is until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ReportExport</name>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report before is still being written; try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 takes long: the disk or the network is slow. You can work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::RooflineChart</name>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP/s of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge of the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge that is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge of %1, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ScenarioLine</name>
    <message>
        <source>%1, scenario %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ScenarioTabs</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::SearchField</name>
    <message>
        <source>Find an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an input by label, symbol, pointer or what it does (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::SearchModel</name>
    <message>
        <source>1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers&apos; KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy or rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/user-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor (TP), pipeline (PP) and attention-data parallel (DP) sizes above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of 4 bits may change the answers: check quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet $/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 †</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPUs of the fleet, spare and partly filled replicas too.
Cost per user leaves these out: the cheapest per user need not be the cheapest fleet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::SearchPane</name>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest or highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to rank by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which deployments are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier: no other is better in both the figure and speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table with every column, comma-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario with this deployment beside the one shown (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 from the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a GPU or layout that the efficiency was not measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit weights may change the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>† Less sure: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::SearchPlot</name>
    <message>
        <source>Cost against speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s of one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::StartPage</name>
    <message>
        <source>Start a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the traffic nearest to yours. It opens as a complete plan with every figure live; change anything after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model’s config.json…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans you save appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::SweepControls</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the contour lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input that goes across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input that goes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→</source>
        <comment>input that goes across</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑</source>
        <comment>input that goes up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1, the first below the second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::SweepPane</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no effect on this plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no range to go through: the input stands at nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ThemeChoice</name>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::TitleDialog</name>
    <message>
        <source>Title and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that the plan answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this scenario stands for, and where its numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and the presentation are headed by the title, and give the notes with their scenario.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::TornadoPane</name>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that the inputs move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each input goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated ranges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::TryCard</name>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::UncertainDialog</name>
    <message>
        <source>Triangular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 draws from %1 to %2; the plan has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, got %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 certain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::UncertaintyPane</name>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every input of this scenario is certain, so there is one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the usual inputs uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, output, active share, what a GPU costs, busy share of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or one by one: ⋯ beside an input, then Uncertain… (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of draws that have the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of draws that meet the token target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of draws that meet the first token&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws in a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of draws
%2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of draws that meet the token target, batch held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of draws that meet the first token&apos;s, batch held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::ViewSwitch</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::WhyView</name>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change comes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline is shown, and nothing was changed in it yet. Change an input, or show another scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number that could be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist in both scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not exist before or does not now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from that state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without effect: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ridgepoint::WindowDrops</name>
    <message>
        <source>Drop to open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ridgepoint::Windows</name>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
