using TeleSSL.Contracts;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Stock;

internal static class StockModule
{
    public static IServiceCollection AddStock(this IServiceCollection services) =>
        services.AddSingleton<StockStore>().AddSingleton<ImportStore>().AddSingleton<CountStore>().AddSingleton<TransferStore>()
            .AddClosedList<ImportAnswer>(nameof(ImportAnswer.Notes), CodeNotes.All)
            .AddClosedList<ImportRow>(nameof(ImportRow.Notes), CodeNotes.All)
            .AddClosedList<ImportRow>(nameof(ImportRow.Outcome), ["accepted", "refused"])
            .AddTexts<CountRequest>(TextKind.Elsewhere, nameof(CountRequest.Codes));
}
