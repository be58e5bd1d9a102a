namespace TeleSSL.Domain;

/// <summary>
/// A member of a body that has another name today. A client of a former release may send it for 90 days after the release that renamed
/// it; the release that follows takes it out.
/// </summary>
/// <param name="name">The member's name today, as JSON has it.</param>
/// <param name="since">The date of the release that renamed it, <c>YYYY-MM-DD</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FormerAttribute(string name, string since) : Attribute
{
    /// <summary>For how many days a former member is accepted.</summary>
    public const int Days = 90;

    /// <summary>The member's name today.</summary>
    public string Name => name;

    /// <summary>The day from which it is deprecated.</summary>
    public DateOnly Since { get; } = DateOnly.ParseExact(since, "yyyy-MM-dd");

    /// <summary>The last day on which it is certain to be accepted.</summary>
    public DateOnly Until => Since.AddDays(Days);
}
