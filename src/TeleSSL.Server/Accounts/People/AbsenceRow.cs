using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts.People;

internal sealed record AbsenceRow
{
    public const string Select = "SELECT id AS Id, account AS Account, from_at AS FromAt, until_at AS UntilAt, set_by AS SetBy FROM absence";

    public required Guid Id { get; init; }

    public required string Account { get; init; }

    public required DateTimeOffset FromAt { get; init; }

    public required DateTimeOffset UntilAt { get; init; }

    public required string SetBy { get; init; }

    public Absence Absence => new(Id, FromAt, UntilAt);

    /// <summary>The one in which an account is; null when it is there.</summary>
    public static Task<AbsenceRow?> Now(Query query, string account, DateTimeOffset now) => query.Find<AbsenceRow>(
        $"{Select} WHERE account = @account AND from_at <= @now AND until_at > @now", new { account, now });

    public AbsenceAnswer Answer => new(Id, Account, FromAt, UntilAt, SetBy);
}
