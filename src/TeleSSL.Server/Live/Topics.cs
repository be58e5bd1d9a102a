using System.Diagnostics.CodeAnalysis;
using TeleSSL.Domain;

namespace TeleSSL.Server.Live;

/// <summary>The topics of a subscription: all subjects of a kind, single subjects, and presence at tickets.</summary>
internal sealed class Topics
{
    public const int Max = 200;

    private static readonly (string Topic, string[] Kinds)[] Wide =
    [
        ("devices", ["device"]), ("tickets", ["ticket", "call", "incident", "partner", "announcement"]),
        ("orders", ["order", "referral", "run", "fut-order", "fut-difference"]),
        ("accounts", ["account", "door", "look-ups"]),
    ];

    private const string EveryPresence = "presence";

    private static readonly string[] Narrow = ["device", "ticket", "order"];

    private readonly Dictionary<string, (string Kind, string Id)> subjects = [];
    private readonly Dictionary<string, string> topicOfKind = [];
    private readonly HashSet<Guid> presence = [];

    public static readonly Topics None = new();

    public static readonly Topics All = Of(Wide.Select(wide => wide.Topic).Distinct().ToArray()).Value;

    private Topics()
    {
    }

    /// <summary>Two followers with the same key receive the same entries.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Subject kinds of which every subject is followed.</summary>
    public IReadOnlyCollection<string> Kinds => topicOfKind.Keys;

    /// <summary>Single subjects, by kind, of kinds that are not followed as a whole.</summary>
    public IEnumerable<IGrouping<string, string>> Subjects =>
        subjects.Values.Where(subject => !topicOfKind.ContainsKey(subject.Kind)).GroupBy(subject => subject.Kind, subject => subject.Id);

    /// <summary>Tickets whose presence is followed.</summary>
    public IReadOnlySet<Guid> Presence => presence;

    /// <summary>Presence is followed at every ticket in sight.</summary>
    public bool AllPresence { get; private set; }

    public bool HavePresence => AllPresence || presence.Count > 0;

    public bool HaveEntries => topicOfKind.Count + subjects.Count > 0;

    /// <summary>Parses distinct topics of a known form, at most 200.</summary>
    public static Result<Topics> Of(IReadOnlyList<string?>? given)
    {
        if (given is null)
            return Refusal.Invalid("topics", FieldProblems.Required);
        if (given.Count > Max)
            return Refusal.Invalid("topics", LiveProblems.TooManyTopics.With("max", Max));
        var topics = new Topics();
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            if (topics.Add(text) is not { } key)
                return Refusal.Invalid("topics", LiveProblems.UnknownTopic);
            if (!keys.Add(key))
                return Refusal.Invalid("topics", LiveProblems.DuplicateTopic);
        }

        topics.Key = string.Join(' ', keys.Where(key => key != EveryPresence && !key.StartsWith("presence:", StringComparison.Ordinal)));
        return topics;
    }

    /// <summary>The same without presence at some tickets.</summary>
    public Topics WithoutPresence(IReadOnlySet<Guid> tickets)
    {
        presence.ExceptWith(tickets);
        return this;
    }

    /// <summary>The most specific topic of an entry; null when it is not followed.</summary>
    public string? Of(string kind, string id) =>
        subjects.ContainsKey($"{kind}:{id}") ? $"{kind}:{id}" : topicOfKind.GetValueOrDefault(kind);

    private string? Add(string? text)
    {
        if (Wide.FirstOrDefault(wide => wide.Topic == text) is { Topic: { } topic, Kinds: var kinds })
        {
            foreach (var kind in kinds)
                topicOfKind[kind] = topic;
            return topic;
        }

        if (text == EveryPresence)
        {
            AllPresence = true;
            return text;
        }

        if (!TryId(text, out var prefix, out var id) || !(prefix == "presence" || Narrow.Contains(prefix)))
            return null;
        if (prefix == "presence")
            presence.Add(id);
        else
            subjects[$"{prefix}:{id}"] = (prefix, id.ToString());
        return $"{prefix}:{id}";
    }

    private static bool TryId(string? text, [NotNullWhen(true)] out string? prefix, out Guid id)
    {
        var colon = text?.IndexOf(':') ?? -1;
        prefix = colon < 0 ? null : text![..colon];
        id = default;
        return prefix is not null && Guid.TryParseExact(text![(colon + 1)..], "D", out id);
    }
}
