using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Registers runs within the module of orders.</summary>
internal static class RunsPart
{
    private static readonly string[] States = [.. Enum.GetValues<BoxState>().Select(state => state.Kebab())];

    public static IServiceCollection AddRuns(this IServiceCollection services) => services
        .AddSingleton<IOrderFollower, RunStops>().AddSingleton<ICitizenRecords, RunCitizens>()
        .AddSingleton<RunList>().AddSingleton<RunOrders>().AddSingleton<StopContacts>()
        .AddSingleton<StopCodes>().AddSingleton<StopSteps>().AddSingleton<StopReceipts>()
        .AddClosedList<StopAnswer>(nameof(StopAnswer.State), States)
        .AddClosedList<StopBox>(nameof(StopBox.State), States)
        .AddClosedList<StopBox>(nameof(StopBox.Purpose), StopAnswers.Purposes)
        .AddClosedList<StopItem>(nameof(StopItem.State), States)
        .AddClosedList<StopBoxOutcome>(nameof(StopBoxOutcome.Outcome), [StopSteps.Done, StopSteps.Refused])
        .AddClosedList<ReceiptAnswer>(nameof(ReceiptAnswer.ReceivedBy), Enum.GetValues<Person>().Select(one => one.Kebab()))
        .AddClosedList<ReceiptAnswer>(nameof(ReceiptAnswer.Proof), Enum.GetValues<HandoverProof>().Select(one => one.Kebab()))
        .AddTexts<StopDelivery>(TextKind.Elsewhere, nameof(StopDelivery.Code));
}
