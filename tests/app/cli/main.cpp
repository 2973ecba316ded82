// Runs the tests of the command line, one class after another.
#include <QTest>

#include "cli_tests.h"

namespace {

template <class Test>
int failuresOf(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int failures = 0;
    failures += failuresOf<TestEvaluate>(argc, argv);
    failures += failuresOf<TestUsage>(argc, argv);
    failures += failuresOf<TestCompare>(argc, argv);
    failures += failuresOf<TestExplain>(argc, argv);
    failures += failuresOf<TestCatalog>(argc, argv);
    failures += failuresOf<TestArticle>(argc, argv);
    failures += failuresOf<TestExamples>(argc, argv);
    failures += failuresOf<TestImport>(argc, argv);
    failures += failuresOf<TestStudies>(argc, argv);
    return failures > 0 ? 1 : 0;
}
