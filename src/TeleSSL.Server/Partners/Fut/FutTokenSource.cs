using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text.Json;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>
/// Logs in as a system, then switches the context with the refresh token (contracts/partners/fut). A token is cached until half a minute
/// before it expires. One login at a time; a login that gives no usable token fails, and is not tried again by itself.
/// </summary>
internal sealed class FutTokenSource(IFutLogin login, FutOptions options, TimeProvider time) : ITokenSource, IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<FutContext, (string Token, DateTimeOffset Until)> tokens = new();
    private readonly SemaphoreSlim one = new(1);

    public async Task<string> Get(FutContext context, CancellationToken ct)
    {
        if (Known(context) is { } known)
            return known;
        await one.WaitAsync(ct);
        try
        {
            return Known(context) ?? await Fetch(context, ct);
        }
        finally
        {
            one.Release();
        }
    }

    public void Refused(FutContext context, string token)
    {
        if (tokens.TryGetValue(context, out var known) && known.Token == token)
            tokens.TryRemove(KeyValuePair.Create(context, known));
    }

    public void Dispose() => one.Dispose();

    private string? Known(FutContext context) =>
        tokens.TryGetValue(context, out var known) && known.Until - Margin > time.GetUtcNow() ? known.Token : null;

    private async Task<string> Fetch(FutContext context, CancellationToken ct)
    {
        var first = await login.Token(
            new() { ["grant_type"] = "client_credentials", ["client_id"] = options.ClientId, ["client_secret"] = options.Secret }, ct);
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = first.RefreshToken ?? throw new PartnerUnreadableException("$.refresh_token"),
            ["client_id"] = options.ClientId,
            ["client_secret"] = options.Secret,
        };
        foreach (var (name, value) in Parts(context))
            form[name] = value;
        return Usable(context, await login.Token(form, ct));
    }

    private string Usable(FutContext context, FutTokenAnswer answer)
    {
        var token = answer.AccessToken ?? throw new PartnerUnreadableException("$.access_token");
        var claims = Claims(token);
        var until = DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("exp").GetInt64());
        if (until <= time.GetUtcNow())
            throw new PartnerUnreadableException("exp of the token, which has passed");
        foreach (var (name, value) in Parts(context))
            if (!claims.TryGetProperty("context", out var given) || !given.TryGetProperty(name, out var has) || has.GetString() != value)
                throw new PartnerUnreadableException($"context.{name} of the token, which is not what was asked for");
        tokens[context] = (token, until);
        return token;
    }

    private static IEnumerable<(string Name, string Value)> Parts(FutContext context) => new[]
    {
        ("organization_id", context.Organization), ("patient_id", context.Patient), ("episode_of_care_id", context.EpisodeOfCare),
        ("care_team_id", context.CareTeam),
    }.Where(part => part.Item2 is not null)!;

    private static JsonElement Claims(string token)
    {
        try
        {
            var claims = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(token.Split('.')[1]));
            return claims.GetProperty("exp").ValueKind is JsonValueKind.Number
                ? claims
                : throw new PartnerUnreadableException("exp of the token");
        }
        catch (Exception error) when (
            error is FormatException or JsonException or IndexOutOfRangeException or KeyNotFoundException or InvalidOperationException)
        {
            throw new PartnerUnreadableException("$.access_token");
        }
    }
}
