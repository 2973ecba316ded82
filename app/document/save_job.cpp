#include "app/document/save_job.h"

#include "app/files/whole_file.h"

namespace ridgepoint {

SaveOutcome carryOut(const SaveJob &job)
{
    SaveOutcome outcome;
    if (!job.expected.isEmpty())
        outcome.before = stateOf(job.path, job.expected);
    if (outcome.before != FileState::changed)
        outcome.written = writeWholeFile(job.path, QByteArray::fromStdString(job.text));
    return outcome;
}

} // namespace ridgepoint
