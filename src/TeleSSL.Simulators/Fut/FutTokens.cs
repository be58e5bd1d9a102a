using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>A client of the simulator's login: who it is, and what it may do.</summary>
internal sealed record FutClient(string Id, int Party, int Organization, IReadOnlyList<string> Roles);

/// <summary>Who makes a call.</summary>
internal sealed record FutCaller(FutClient Client, FutContext Context)
{
    public bool May(string role) => Client.Roles.Contains(role);
}

/// <summary>The login: client credentials and refresh tokens, both with a context (contracts/partners/fut).</summary>
internal sealed class FutTokens(FutAddresses at, string secret, FutFaults faults, TimeProvider time)
{
    public const string Supplier = "telessl";

    private const string RolePrefix = "urn:dk:sundhed:ehealth:role:";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private static readonly string[] Privileges =
    [
        "Device.read", "Device.write", "DeviceUseStatement.read", "DeviceUseStatement.write", "DeviceMetric.read", "DeviceMetric.write",
        "Patient.read", "Organization.search", "$fetch-ssl-orders", "report-non-anonymized", "Binary.read",
    ];

    private static readonly string[] Seller = ["service_and_logistics", "incident_manager", "ssl_catalogue_responsible", .. Privileges];

    private static readonly FutClient[] Clients =
    [
        new(Supplier, 702, 900, Seller),
        new("other-seller", 705, 905, Seller),
        new("odense", 701, 461, ["order_placer", "ssl_catalogue_annotator", "ssl_contract_responsible", "Patient.read"]),
        new("desk", 702, 900, ["incident_manager"]),
        new("nurse", 701, 461, ["incident_reporter", "clinical_supporter"]),
    ];

    private readonly Dictionary<string, (FutCaller Caller, DateTimeOffset Until)> issued = [];
    private readonly Dictionary<string, FutClient> refresh = [];

    public FutAnswer Issue(IReadOnlyDictionary<string, string> form)
    {
        if (ClientOf(form) is not { } client)
            return Refused("invalid_client");
        var context = new FutContext(
            form.GetValueOrDefault("organization_id") ?? at.Organization(client.Organization), form.GetValueOrDefault("patient_id"),
            form.GetValueOrDefault("episode_of_care_id"), form.GetValueOrDefault("care_team_id"));
        if (context.Organization != at.Organization(client.Organization))
            return Refused("access_denied");
        return Issue(new FutCaller(client, context));
    }

    public FutCaller? Caller(string? authorization)
    {
        var token = authorization?.StartsWith("Bearer ", StringComparison.Ordinal) is true ? authorization[7..] : "";
        return issued.TryGetValue(token, out var known) && known.Until > time.GetUtcNow() ? known.Caller : null;
    }

    private FutClient? ClientOf(IReadOnlyDictionary<string, string> form) => form.GetValueOrDefault("grant_type") switch
    {
        "client_credentials" when form.GetValueOrDefault("client_secret") == secret =>
            Clients.FirstOrDefault(client => client.Id == form.GetValueOrDefault("client_id")),
        "refresh_token" when refresh.TryGetValue(form.GetValueOrDefault("refresh_token") ?? "", out var client)
            && client.Id == form.GetValueOrDefault("client_id") => client,
        _ => null,
    };

    private FutAnswer Issue(FutCaller caller)
    {
        var fault = faults.Next(FutStage.Token, "auth")?.Kind;
        if (fault == "F33-empty")
            caller = caller with { Context = new FutContext() };
        var until = time.GetUtcNow() + (fault == "F33-expired" ? -Lifetime : Lifetime);
        var token = Jwt(caller, until);
        issued[token] = (caller, until);
        var answer = new JsonObject
        {
            ["access_token"] = token,
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)(until - time.GetUtcNow()).TotalSeconds,
        };
        if (fault != "F33-no-refresh")
            refresh[(string)(answer["refresh_token"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)))!] = caller.Client;
        return FutAnswer.Ok(answer);
    }

    private string Jwt(FutCaller caller, DateTimeOffset until)
    {
        var claims = new JsonObject
        {
            ["iss"] = at.Issuer.ToString(),
            ["aud"] = "EHealth",
            ["azp"] = caller.Client.Id,
            ["typ"] = "Bearer",
            ["jti"] = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
            ["exp"] = until.ToUnixTimeSeconds(),
            ["iat"] = time.GetUtcNow().ToUnixTimeSeconds(),
            ["user_id"] = caller.Client.Id,
            ["user_type"] = caller.Client.Party is 702 or 705 ? "SSL" : "PRACTITIONER",
            ["realm_access"] = new JsonObject { ["roles"] = new JsonArray([.. caller.Client.Roles.Select(Claim)]) },
            ["context"] = Context(caller.Context),
        };
        var signed = $"{Part("""{"alg":"HS256","typ":"JWT"}""")}.{Part(claims.ToJsonString())}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed)))}";
    }

    private static JsonNode Claim(string role) =>
        role.Contains('.') || role.StartsWith('$') || role.Contains('-') ? role : RolePrefix + role;

    private static JsonObject Context(FutContext context)
    {
        var claims = new JsonObject();
        foreach (var (name, value) in new[]
                 {
                     ("organization_id", context.Organization), ("patient_id", context.Patient),
                     ("episode_of_care_id", context.EpisodeOfCare), ("care_team_id", context.CareTeam),
                 })
            if (value is not null)
                claims[name] = value;
        return claims;
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static FutAnswer Refused(string error) => new(error == "access_denied" ? 403 : 400, new JsonObject { ["error"] = error });
}
