namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>All that is open without sign-in is limited here.</summary>
internal static class DoorsModule
{
    public static IServiceCollection AddDoors(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => SignInLimits.Of(configuration))
            .AddSingleton(_ => new FailedNames()).AddSingleton(_ => new PasswordFailures()).AddSingleton<PasswordLanes>()
            .AddSingleton<SignInDoor>().AddSingleton<DeviceCookie>();
        return services.AddRateLimiter(AddressLimits.Of(configuration).AddTo);
    }

    public static void UseDoors(this IApplicationBuilder app)
    {
        app.UsePublicDoor();
        app.UseRateLimiter();
    }
}
