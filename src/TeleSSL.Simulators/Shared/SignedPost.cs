using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace TeleSSL.Simulators.Shared;

/// <summary>Posts signed events to a callback: HMAC-SHA256 of timestamp, full stop and raw body, under a partner's two headers.</summary>
internal sealed class SignedPost(string secret, string timestampHeader, string signatureHeader, TimeProvider time) : IDisposable
{
    private readonly List<int> answers = [];
    private (Uri Address, HttpClient Http)? callback;

    public string Secret { get; set; } = secret;

    /// <summary>The response status of each attempt; 0 when there was no response.</summary>
    public IReadOnlyList<int> Answers
    {
        get
        {
            lock (answers)
                return [.. answers];
        }
    }

    public void CallTo(Uri? address, HttpMessageHandler? handler)
    {
        callback?.Http.Dispose();
        callback = address is null
            ? null
            : (address, new HttpClient(handler ?? new SocketsHttpHandler()) { Timeout = TimeSpan.FromSeconds(10) });
    }

    /// <summary>True when it was accepted, or when there is no callback.</summary>
    public Task<bool> Send(byte[] body, CancellationToken stopping) => Send(body, Secret, time.GetUtcNow(), stopping);

    /// <summary>Signs with another secret or for another time.</summary>
    public async Task<bool> Send(byte[] body, string signedWith, DateTimeOffset at, CancellationToken stopping)
    {
        if (callback is not { } there)
            return true;
        using var request = Signed(there.Address, body, signedWith, at);
        var status = 0;
        try
        {
            using var answer = await there.Http.SendAsync(request, stopping);
            status = (int)answer.StatusCode;
        }
        catch (Exception error) when (
            error is HttpRequestException or TaskCanceledException or IOException && !stopping.IsCancellationRequested)
        {
            // Unreachable: like any response that is no success.
        }

        lock (answers)
            answers.Add(status);
        return status is >= 200 and < 300;
    }

    public void Dispose() => callback?.Http.Dispose();

    private HttpRequestMessage Signed(Uri address, byte[] body, string signedWith, DateTimeOffset at)
    {
        var timestamp = $"{at.ToUnixTimeSeconds()}";
        var signed = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(signedWith), (byte[])[.. Encoding.ASCII.GetBytes(timestamp), (byte)'.', .. body]);
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = content,
            Headers = { { timestampHeader, timestamp }, { signatureHeader, $"v1={Convert.ToHexStringLower(signed)}" } },
        };
    }
}
