// Work on many items by several threads, to be stopped at any time. Items are taken in chunks; what an item gives goes to a place
// of its own, so that the result is the same on any number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace ridgepoint {

/// As many threads as the machine runs at once.
[[nodiscard]] inline unsigned usualThreads()
{
    return std::max(1u, std::thread::hardware_concurrency());
}

/// Calls `makeWorker()` on each of `threads` threads and the worker it gives with (first, last) of chunks until all of
/// 0 … count−1 are done or `stop` is asked for. Returns whether all were done. A chunk that has begun is ended first, so choose
/// `chunk` for some milliseconds of work. What a worker throws is thrown here, after all have ended.
template <class MakeWorker>
[[nodiscard]] bool inParallel(std::size_t count, std::size_t chunk, unsigned threads, std::stop_token stop,
                              MakeWorker makeWorker)
{
    std::atomic<std::size_t> next = 0, done = 0;
    std::exception_ptr failure;
    std::mutex failureGuard;
    const auto run = [&] {
        try {
            auto worker = makeWorker();
            while (!stop.stop_requested()) {
                const std::size_t first = next.fetch_add(chunk);
                if (first >= count)
                    return;
                const std::size_t last = std::min(first + chunk, count);
                worker(first, last);
                done += last - first;
            }
        } catch (...) {
            const std::lock_guard guard(failureGuard);
            failure = std::current_exception();
            next = count;
        }
    };
    const std::size_t most = std::max<std::size_t>(1, (count + chunk - 1) / chunk);
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min<std::size_t>(threads, most); ++i)
            others.emplace_back(run);
        run();
    }
    if (failure)
        std::rethrow_exception(failure);
    return done == count;
}

} // namespace ridgepoint
