using System.Net;
using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners.Telma;

namespace TeleSSL.Tests.Partners;

/// <summary>A callback that takes what it gets, as far as its signature is right; its moods come first.</summary>
internal sealed class Letterbox(string secret, TimeProvider time, params HttpStatusCode[] moods) : HttpMessageHandler
{
    private readonly Queue<HttpStatusCode> left = new(moods);
    private readonly List<TelmaEvent> events = [];
    private readonly List<string> refusals = [];

    public IReadOnlyList<TelmaEvent> Events => events;

    public IReadOnlyList<string> Refusals => refusals;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (left.TryDequeue(out var mood))
            return new HttpResponseMessage(mood);
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        string Header(string name) => request.Headers.GetValues(name).Single();
        var check = TelmaSignature.Check([secret], Header(TelmaWire.TimestampHeader), Header(TelmaWire.SignatureHeader), body, time.GetUtcNow());
        if (!check.Accepted(out _, out var why))
        {
            refusals.Add(why.Code);
            return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        }

        events.Add(JsonSerializer.Deserialize<TelmaEvent>(body, TelmaWire.Json)!);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
