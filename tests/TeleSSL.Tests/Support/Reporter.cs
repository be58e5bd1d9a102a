using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Support.Public;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Someone without an account who reports faults, and what the desk sees of it.</summary>
internal sealed class Reporter(TeleSSLApp app)
{
    public const string Path = "/api/public/fault-reports";

    public Task<Answer> Sends(string code, string text = "Virker ikke", string? phone = null, string from = "192.0.2.1") =>
        app.Nobody.Post(Path, new { code, what = "device", text, phone }, (AddressedApp.Header, from));

    /// <summary>The report as the desk sees it once it is decided what becomes of it.</summary>
    public async Task<JsonElement> Sent(string code, string text = "Virker ikke", string? phone = null, string user = "spoc1")
    {
        var receipt = (await Sends(code, text, phone)).Expect(202).Text("receipt");
        await Settled();
        return Assert.Single(await Listed(user, receipt));
    }

    /// <summary>Waits until every report received so far became a ticket or waits for a person.</summary>
    public Task Settled() => app.Host.Services.GetRequiredService<FaultReportService>().Run(CancellationToken.None);

    public async Task<IReadOnlyList<JsonElement>> Listed(string user, string? receipt = null) =>
        [.. (await (await app.As(user)).Get($"/api/fault-reports?limit=200&receipt={receipt}")).Expect(200)["items"].EnumerateArray()];

    public async Task<IReadOnlyList<JsonElement>> Tickets(Guid device) =>
        [.. (await (await app.As("spoclead")).Get($"/api/tickets?device={device}&limit=200")).Expect(200)["items"].EnumerateArray()];
}
