using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>How staff sign in: with a local password, through the authority, or both. Secrets have no defaults.</summary>
internal sealed record SignInOptions
{
    /// <summary>The URL of the authority, without a trailing slash; null when there is none.</summary>
    public string? Authority { get; private init; }

    public string? ClientId { get; private init; }

    public string? ClientSecret { get; private init; }

    /// <summary>Whether every account may sign in with its password.</summary>
    public bool Local { get; private init; } = true;

    /// <summary>The account that may always sign in with its password. Each use is logged and journaled.</summary>
    public string? BreakGlass { get; private init; }

    public bool IsBreakGlass(string account) => account == BreakGlass;

    public bool TakesPasswordOf(string account) => Local || IsBreakGlass(account);

    public static SignInOptions Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var signIn = configuration.GetSection("SignIn");
        var breakGlass = signIn["BreakGlass"]?.Trim().ToLowerInvariant();
        var options = new SignInOptions
        {
            Local = IsOn(signIn["Local"]),
            BreakGlass = string.IsNullOrEmpty(breakGlass) ? null : breakGlass,
        };
        if (!string.IsNullOrWhiteSpace(signIn["Authority"]))
            options = options with
            {
                Authority = Address(signIn["Authority"]!, environment),
                ClientId = Needed(signIn["ClientId"], "SignIn__ClientId"),
                ClientSecret = Needed(signIn["ClientSecret"], "SignIn__ClientSecret"),
            };
        return options.Local || options is { Authority: not null, BreakGlass: not null }
            ? options
            : throw new StorageException("SignIn__Local=false needs SignIn__Authority and SignIn__BreakGlass, the account that remains.");
    }

    private static bool IsOn(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null or "" or "true" => true,
        "false" => false,
        _ => throw new StorageException("SignIn__Local must be true or false."),
    };

    private static string Address(string text, IHostEnvironment environment) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && environment.IsDevelopment()))
        && address.Query + address.Fragment + address.UserInfo == ""
            ? address.AbsoluteUri.TrimEnd('/')
            : throw new StorageException("SignIn__Authority must be an https URL without a query, such as https://login.example/realm.");

    private static string Needed(string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new StorageException($"{name} is not set. SignIn__Authority needs it.") : value.Trim();
}
