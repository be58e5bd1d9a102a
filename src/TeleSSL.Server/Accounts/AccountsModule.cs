using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Caching.Memory;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Accounts;

internal static class AccountsModule
{
    private const string Either = "cookie-or-bearer";

    public static IServiceCollection AddAccounts(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(_ => SessionLengths.Of(configuration)).AddSingleton<AccountReader>().AddSingleton<AccountStore>()
            .AddSingleton<AccountChanges>().AddSingleton<AccountHistory>().AddSingleton<PersonNames>().AddSingleton<AbsenceStore>().AddSingleton<SignIn>()
            .AddSingleton<SignInReport>().AddSingleton<SignInEntries>().AddSingleton<SignInJournal>()
            .AddHostedService(provider => provider.GetRequiredService<SignInJournal>()).AddSingleton<SightReader>()
            .AddSingleton<SessionUpkeep>().AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<SessionUpkeep>().Run)
            .AddScoped<IClaimsTransformation, MembershipClaims>()
            .AddTexts<SignInRequest>(TextKind.Elsewhere, nameof(SignInRequest.Password))
            .AddTexts<PasswordChange>(TextKind.Elsewhere, nameof(PasswordChange.Old), nameof(PasswordChange.New))
            .AddTexts<AccountRequest>(TextKind.Elsewhere, nameof(AccountRequest.Password))
            .AddTexts<PasswordReset>(TextKind.Elsewhere, nameof(PasswordReset.Password));
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = SchemeFor)
            .AddCookie(options => Configure(options, environment))
            .AddJwtBearer(options => Configure(options, configuration.GetSection("Bearer"), environment))
            .AddAuthority(configuration, environment);
        services.AddMemoryCache(cache => cache.SizeLimit = CookieDecryptionCache.Max)
            .AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .PostConfigure<IMemoryCache>((options, cache) =>
                options.TicketDataFormat = new CookieDecryptionCache(options.TicketDataFormat, cache));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    public static void MapAccountsModule(this IEndpointRouteBuilder routes)
    {
        routes.MapSession();
        routes.MapAccounts();
        routes.MapPeople();
    }

    private static string SchemeFor(HttpContext http) =>
        BearerHeader.HasToken(http.Request)
            ? JwtBearerDefaults.AuthenticationScheme
            : CookieAuthenticationDefaults.AuthenticationScheme;

    private static void Configure(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        options.Cookie.Name = environment.IsDevelopment() ? "telessl" : "__Host-telessl";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.SlidingExpiration = true;
        options.Events.OnRedirectToLogin = context => Problems.Write(context.HttpContext, AccessRefusals.SignInNeeded);
        options.Events.OnRedirectToAccessDenied = context => Forbid(context.HttpContext);
        options.Events.OnValidatePrincipal = SessionCookie.NoteBeginning;
    }

    private static void Configure(JwtBearerOptions options, IConfigurationSection bearer, IHostEnvironment environment)
    {
        options.Authority = bearer["Authority"];
        options.Audience = bearer["Audience"] ?? "telessl";
        options.RequireHttpsMetadata = !environment.IsDevelopment();
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "sub";
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                if (string.IsNullOrEmpty(bearer["Authority"]))
                    context.NoResult();
                return Task.CompletedTask;
            },
            OnChallenge = context =>
            {
                context.HandleResponse();
                context.Response.Headers.WWWAuthenticate = "Bearer";
                return Problems.Write(context.HttpContext, AccessRefusals.SignInNeeded);
            },
            OnAuthenticationFailed = context =>
            {
                context.HttpContext.RequestServices.GetRequiredService<SignInReport>().TokenRefused(context.Exception);
                return Task.CompletedTask;
            },
            OnForbidden = context => Forbid(context.HttpContext),
        };
    }

    /// <summary>A valid cookie or token of an unknown or inactive account does not authenticate.</summary>
    private static Task Forbid(HttpContext http) =>
        Problems.Write(http, http.User.Identity is { IsAuthenticated: true } ? AccessRefusals.Role : AccessRefusals.SignInNeeded);

    /// <summary>Adds the memberships currently in the database; the token or cookie only identifies the account.</summary>
    private sealed class MembershipClaims(AccountReader accounts) : IClaimsTransformation
    {
        public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
        {
            if (principal.Identity is ViewerIdentity || principal.Identity is not ClaimsIdentity { IsAuthenticated: true } identity)
                return principal;
            return await ViewerOf(principal, identity) is { } viewer
                ? new ClaimsPrincipal(new ViewerIdentity(viewer, SessionCookie.Kept(identity)))
                : new ClaimsPrincipal(new ClaimsIdentity());
        }

        // A valid token without a subject belongs to no one, whatever roles it claims.
        private async Task<Viewer?> ViewerOf(ClaimsPrincipal principal, ClaimsIdentity identity) =>
            identity.AuthenticationType == CookieAuthenticationDefaults.AuthenticationScheme
                ? await accounts.Of(SessionHolder.Of(principal))
                : identity.Name is { Length: > 0 } subject ? await accounts.BySubject(subject) : null;
    }
}
