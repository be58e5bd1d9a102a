using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Server.Agreements;

/// <summary>Responses for calendars and service levels; they are also accepted as requests.</summary>
internal static class CalendarAnswers
{
    public static WorkingCalendarAnswer Answer(WorkingCalendar calendar) => new(
        calendar.Unit,
        [.. (calendar.Weeks.Count == 0 ? [Week.Default] : calendar.Weeks).Select(Answer)],
        [.. calendar.Holidays.Select(kept => new KeptHolidayAnswer(kept.Holiday.Kebab(), Since(kept.From), kept.To))],
        [.. calendar.ClosedDays.Select(closed => new ClosedDayAnswer(closed.Day, closed.Name.Value))],
        [.. calendar.ExtraOpenings.Select(extra => new ExtraOpeningAnswer(extra.Day, extra.Open.Value, extra.Close.Value))]);

    public static CalendarDayAnswer Answer(CalendarDay day) => new(
        day.Day,
        day.Day.DayOfWeek.Kebab(),
        [.. day.Open.Select(open => new OpenTimeAnswer(open.Open.Value, open.Close.Value))],
        day.Closed,
        day.ClosedOn?.Holiday?.Kebab(),
        day.ClosedOn?.Name);

    public static ServiceLevelsAnswer Answer(ServiceLevels levels) => new(
        levels.Unit, [.. (levels.Levels.Count == 0 ? [ServiceLevel.Default] : levels.Levels).Select(Answer)]);

    private static WeekAnswer Answer(Week week) => new(
        Since(week.From),
        week.To,
        [
            .. from opening in week.Openings
               orderby ((int)opening.Day + 6) % 7, opening.Open.Minutes // DayOfWeek begins on Sunday
               select new OpeningAnswer(opening.Day.Kebab(), opening.Open.Value, opening.Close.Value),
        ]);

    private static ServiceLevelAnswer Answer(ServiceLevel level) => new(
        Since(level.From), level.To, [.. level.Priorities.Select(Answer)], level.HandOverMinutes,
        level.OutsideHours.Kebab(), level.PartnerPauses,
        [.. level.Partners.Select(row => new PartnerTargetAnswer(row.Partner, row.Line.Kebab(), row.Minutes, row.Priority?.Kebab()))]);

    private static PriorityTargetsAnswer Answer(PriorityTargets row) => new(
        row.Priority.Kebab(), row.Line.Kebab(), row.ReactionMinutes, row.SolutionMinutes, row.ReactionOutsideMinutes);

    private static DateOnly? Since(DateOnly from) => from == DateOnly.MinValue ? null : from;
}
