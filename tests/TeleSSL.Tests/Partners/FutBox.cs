using System.Net;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Tests.Partners;

/// <summary>Where events arrive: what was posted, and whether it was signed rightly and recently.</summary>
internal sealed class FutBox(string secret, TimeProvider time) : HttpMessageHandler
{
    public List<string> Bodies { get; } = [];

    public List<bool> Signed { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var timestamp = request.Headers.GetValues(SslWire.TimestampHeader).Single();
        var right = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}"));
        var isRecent = (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp))).Duration() < TimeSpan.FromMinutes(5);
        lock (Bodies)
        {
            Bodies.Add(body);
            Signed.Add(isRecent && request.Headers.GetValues(SslWire.SignatureHeader).Single() == $"v1={Convert.ToHexStringLower(right)}");
        }
        return new HttpResponseMessage(HttpStatusCode.OK);
    }
}
