using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Stock;

internal static class StockModule
{
    public static IServiceCollection AddStock(this IServiceCollection services) =>
        services.AddSingleton<StockStore>().AddSingleton<ImportStore>().AddSingleton<CountStore>().AddSingleton<TransferStore>()
            .AddTexts<CountRequest>(TextKind.Elsewhere, nameof(CountRequest.Codes));
}
