using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// <c>create-admin NAME</c>: creates the first account of an empty Production. Reads the password from the first line of standard
/// input.
/// </summary>
internal static class AccountCommand
{
    public const string CreateAdmin = "create-admin";

    public static async Task<int> RunCreateAdmin(this WebApplication app, params string[] names)
    {
        await using var _ = app;
        if (names is not [var name])
            return await Say($"Usage: {CreateAdmin} NAME, with the password on standard input.");
        var password = await Console.In.ReadLineAsync() ?? "";
        var request = new AccountRequest(name, [new(Organisations.Region, Role.Administrator.Kebab())], password);
        var done = NewAccount.Of(request).Accepted(out var account, out var refusal)
            ? await app.Services.Create(account)
            : refusal;
        return done.Accepted(out var written, out refusal)
            ? await Say($"{written.SubjectId} is administrator.", 0)
            : await Say(refusal.Detail);
    }

    private static Task<Result<Written>> Create(this IServiceProvider services, NewAccount account)
    {
        var clock = services.GetRequiredService<Clock>();
        var stamp = new Stamp(clock.Now, clock.Now, CreateAdmin, Organisations.Region, clock.Today);
        return services.GetRequiredService<Db>().Write(tx => services.GetRequiredService<AccountStore>().Create(tx, account, stamp));
    }

    private static async Task<int> Say(string line, int exitCode = 1)
    {
        await Console.Error.WriteLineAsync(line);
        return exitCode;
    }
}
