using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Http.Description;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Registers runs within the module of orders.</summary>
internal static class RunsPart
{
    private static readonly string[] States = [.. Enum.GetValues<BoxState>().Select(state => state.Kebab())];

    public static IServiceCollection AddRuns(this IServiceCollection services) => services
        .AddSingleton<IOrderFollower, RunStops>().AddSingleton<ICitizenRecords, RunCitizens>()
        .AddSingleton<RunList>().AddSingleton<RunOrders>().AddSingleton<StopContacts>()
        .AddClosedList<StopAnswer>(nameof(StopAnswer.State), States)
        .AddClosedList<StopBox>(nameof(StopBox.State), States)
        .AddClosedList<StopBox>(nameof(StopBox.Purpose), StopAnswers.Purposes)
        .AddClosedList<StopItem>(nameof(StopItem.State), States);
}
