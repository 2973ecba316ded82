// The classes of this test program; each is run by main.cpp.
#pragma once

#include <QObject>

class TestEvaluate : public QObject {
    Q_OBJECT
private slots:
    void printsTheFiguresOfThePage();
    void nestsKeysInTheOrderOfThePage();
    void calls_data();
    void calls();
    void writesAllAsOneList();
    void saysWhyAFigureIsAbsent_data();
    void saysWhyAFigureIsAbsent();
    void readsAtTerminals_data();
    void readsAtTerminals();
    void tellsFailedWrites_data();
    void tellsFailedWrites();
    void refusesPipesAtOnce();
};

class TestUsage : public QObject {
    Q_OBJECT
private slots:
    void errors_data();
    void errors();
    void helps_data();
    void helps();
    void tellsItsVersion();
    void readsWindowArguments();
    void endsWhereTheDisplayIsGone_data();
    void endsWhereTheDisplayIsGone();
    void tellsWhatIsWrongWithAPicture_data();
    void tellsWhatIsWrongWithAPicture();
    void refusesWindowArguments_data();
    void refusesWindowArguments();
};

class TestCompare : public QObject {
    Q_OBJECT
private slots:
    void printsWhatEvaluatePrints();
    void changesAreSharesOfTheBaseline();
    void calls_data();
    void calls();
    void namesOfSeveralFilesAreToldApart();
    void everyFileHasItsOwnCatalogue();
    void writesRecords();
    void writesATable();
    void errors_data();
    void errors();
};

class TestExplain : public QObject {
    Q_OBJECT
private slots:
    void printsTheTreeOfThePage();
    void sharesAreWrittenOnce();
    void writesNestedLists();
    void nothingToServeIsOne();
    void splitsAChange();
    void tellsWhatASettingDoes();
    void writesTheSplitForPeople();
    void noSplitIsOne();
    void refusesWhatCannotBeSplit_data();
    void refusesWhatCannotBeSplit();
};

class TestCatalog : public QObject {
    Q_OBJECT
private slots:
    void listsWhatIsBuiltIn_data();
    void listsWhatIsBuiltIn();
    void modelsHaveTheirShape();
    void writesRecordsOfEqualLength_data();
    void writesRecordsOfEqualLength();
    void guardsCells_data();
    void guardsCells();
};

class TestArticle : public QObject {
    Q_OBJECT
private slots:
    void printsTheKeysOfThePage();
    void hasTheVerdictsOfTheModel();
    void fitsHundredColumns();
    void writesATable();
};

class TestExamples : public QObject {
    Q_OBJECT
private slots:
    void plans_data();
    void plans();
    void chatOpensWithThreeToCompare();
};

class TestImport : public QObject {
    Q_OBJECT
private slots:
    void printsAPlanThatCanBePiped();
    void writesAPlanAndReports();
    void tellsWhatItAssumed();
    void errors_data();
    void errors();
    void leavesTheConfigAlone();
};

class TestStudies : public QObject {
    Q_OBJECT
private slots:
    void aSweepIsItsEvaluations();
    void aSweepHasAColumnForEachInputAndFigure();
    void whatIsAutomaticIsCalledSo();
    void solvingInverts();
    void whatIsOutOfReachIsToldWithWhatIsNot();
    void aTornadoIsSorted();
    void uncertaintySaysWhatItComesFrom();
    void aSearchRanks();
    void nothingFeasibleIsOne();
    void partsGiveTheBytesOfTheWhole();
    void partsThatDoNotGoTogetherAreRefused_data();
    void partsThatDoNotGoTogetherAreRefused();
    void errors_data();
    void errors();
};
