// Linked into every test program of core. Takes over the locale of the environment, so that a run under a decimal comma
// is one, and tells at the end how many rows passed and failed, in the words of Qt Test, for tests/support/summary.py.
#include <catch2/catch.hpp>

#include <clocale>
#include <cstdio>
#include <locale>
#include <stdexcept>

namespace {

/// A test case is run once for every leaf section and generated value; each such run is a row.
class RowCounter : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo &) override
    {
        std::setlocale(LC_ALL, "");
        try {
            std::locale::global(std::locale(""));
        } catch (const std::runtime_error &) {
            std::fputs("The locale of the environment is not installed.\n", stderr);
        }
    }

    void sectionStarting(const Catch::SectionInfo &) override { ++m_depth; }

    void sectionEnded(const Catch::SectionStats &section) override
    {
        if (--m_depth > 0)
            return;
        const bool passed = section.assertions.failed == 0;
        m_passed += passed ? 1 : 0;
        m_failed += passed ? 0 : 1;
    }

    void testRunEnded(const Catch::TestRunStats &) override
    {
        std::fflush(stdout);
        std::printf("Totals: %d passed, %d failed\n", m_passed, m_failed);
    }

private:
    int m_depth = 0;
    int m_passed = 0;
    int m_failed = 0;
};

} // namespace

CATCH_REGISTER_LISTENER(RowCounter)
