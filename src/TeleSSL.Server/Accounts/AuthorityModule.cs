using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace TeleSSL.Server.Accounts;

/// <summary>Staff sign-in through the configured authority: OpenID Connect, code flow with PKCE.</summary>
internal static class AuthorityModule
{
    private const string Handler = "Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler";
    private static readonly TimeSpan MaxSignIn = TimeSpan.FromMinutes(15);

    public static AuthenticationBuilder AddAuthority(
        this AuthenticationBuilder authentication, IConfiguration configuration, IHostEnvironment environment)
    {
        var services = authentication.Services;
        services.AddSingleton(_ => SignInOptions.Of(configuration, environment))
            .AddSingleton<AuthoritySignIn>().AddSingleton<BreakGlass>().AddSingleton<SubjectBindings>();
        if (string.IsNullOrWhiteSpace(configuration["SignIn:Authority"]))
            return authentication;
        services.AddSingleton<AuthorityEvents>();
        services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme)
            .Configure<SignInOptions>((options, signIn) => Configure(options, signIn, environment));
        // The handler logs external input verbatim; AuthorityEvents logs one line instead.
        services.AddLogging(logging => logging.AddFilter(Handler, LogLevel.None));
        return authentication.AddOpenIdConnect(_ => { });
    }

    private static void Configure(OpenIdConnectOptions options, SignInOptions signIn, IHostEnvironment environment)
    {
        options.Authority = signIn.Authority;
        options.ClientId = signIn.ClientId;
        options.ClientSecret = signIn.ClientSecret;
        options.RequireHttpsMetadata = !environment.IsDevelopment();
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.TokenHandler = new SignedIdTokens();
        options.CallbackPath = AuthorityPages.Callback;
        // Either path would let any site remove the session cookie.
        options.RemoteSignOutPath = options.SignedOutCallbackPath = PathString.Empty;
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.EventsType = typeof(AuthorityEvents);
        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.RemoteAuthenticationTimeout = MaxSignIn;
        ForgetWhatComes(options);
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        }
    }

    // Requests only the subject; nothing else of the response is stored.
    private static void ForgetWhatComes(OpenIdConnectOptions options)
    {
        options.Scope.Clear();
        options.Scope.Add(OpenIdConnectScope.OpenId);
        options.GetClaimsFromUserInfoEndpoint = false;
        options.SaveTokens = false;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "sub";
    }
}
