using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Partners.Telma;

namespace TeleSSL.Server.Partners;

/// <summary>A stored announcement.</summary>
internal sealed record AnnouncementRow
{
    public const string Subject = "announcement";

    public const string Select = """
        SELECT id AS Id, version AS Version, partner AS Partner, number AS Number, said AS Said, type AS Type, priority AS Priority,
               components AS Components, title AS Title, body AS Body, starts_at AS StartsAt, ends_at AS EndsAt, ended AS Ended
        FROM   announcement
        """;

    public const string Insert = """
        INSERT INTO announcement (id, version, partner, number, said, type, priority, components, title, body, starts_at, ends_at, ended)
        VALUES (@Id, @Version, @Partner, @Number, @Said, @Type, @Priority, @Components, @Title, @Body, @StartsAt, @EndsAt, @Ended)
        """;

    public const string Update = """
        UPDATE announcement
        SET    version = @Version, said = @Said, type = @Type, priority = @Priority, components = @Components, title = @Title, body = @Body,
               starts_at = @StartsAt, ends_at = @EndsAt, ended = @Ended
        WHERE  id = @Id
        """;

    private const int MaxTitleLength = 200;
    private const string Withheld = "[withheld: the text looked like personal data]";

    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Partner { get; init; }

    /// <summary>The partner's id of the announcement.</summary>
    public required string Number { get; init; }

    /// <summary>The partner's version of the announcement.</summary>
    public required int Said { get; init; }

    public required string Type { get; init; }

    public string? Priority { get; init; }

    public required string Components { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public required bool Ended { get; init; }

    public object State => new { Id, Partner, Type, Priority, Components = List, StartsAt, EndsAt, Ended };

    public AnnouncementAnswer Answer => new(Id, Partner, Type, Priority, List, Title, Body, StartsAt, EndsAt, Version);

    private string[] List => Components.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // An end before the announcement's last change has passed: both times are by the partner's clock, so its skew does not matter.
    public static AnnouncementRow Of(TelmaAnnouncement reported, AnnouncementRow? before, Stamp stamp) => new()
    {
        Id = before?.Id ?? Guid.CreateVersion7(stamp.At),
        Version = (before?.Version ?? 0) + 1,
        Partner = TelmaModule.Name,
        Number = reported.Id,
        Said = reported.Version,
        Type = reported.Type.Kebab(),
        Priority = reported.Priority?.Kebab(),
        Components = string.Join(' ', reported.Components.Distinct().Order().Select(one => one.Kebab())),
        Title = Clean(reported.Title, MaxTitleLength),
        Body = Clean(reported.Text, LongText.MaxLength),
        StartsAt = reported.StartsAt.ToUniversalTime(),
        EndsAt = reported.EndsAt?.ToUniversalTime(),
        Ended = reported.EndsAt <= stamp.At || reported.EndsAt <= reported.UpdatedAt,
    };

    private static string Clean(string text, int most)
    {
        var plain = string.Concat(text.Where(c => !char.IsControl(c) || c == '\n')).Trim();
        plain = plain.Length <= most ? plain : plain[..most];
        return Cpr.StandsIn(plain) || !Characters.ArePlain(plain, allowLineBreaks: true) ? Withheld : plain;
    }
}
