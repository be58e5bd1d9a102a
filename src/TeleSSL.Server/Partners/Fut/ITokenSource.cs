using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>Tokens for calls to FUT, one per context.</summary>
internal interface ITokenSource
{
    /// <summary>A token that is good for at least half a minute.</summary>
    Task<string> Get(FutContext context, CancellationToken ct);

    /// <summary>FUT refused this token: it is not given again.</summary>
    void Refused(FutContext context, string token);
}
