using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Server.Agreements;

/// <summary>The steps of a clock as answers.</summary>
internal static class ClockSteps
{
    public static IReadOnlyList<ClockStepAnswer> Answer(ClockReading clock) =>
        [.. clock.Steps.Select(step => new ClockStepAnswer(step.At, step.What.Kebab(), step.Why, Answer(step.Reason)))];

    private static ClockReasonAnswer Answer(ClockReason reason) => new(reason.Code, reason.Values);
}
