namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// Why a file stays inside the desk: a place or a person in it cannot be taken out with certainty. Such a file is internal whatever was
/// asked, and is never sent to a partner.
/// </summary>
public enum FileRestriction
{
    /// <summary>The format is not looked into: a pdf.</summary>
    OpaqueFormat,

    /// <summary>The file is broken, encrypted or laid out in a way not understood.</summary>
    NotUnderstood,

    /// <summary>It was attached before files were looked into. Who could read it still can.</summary>
    NotExamined,
}

/// <summary>What a restriction means, in words.</summary>
public static class FileRestrictions
{
    private const string Internal = "Internal, and never sent to a partner: ";

    /// <summary>A sentence for the person who attached the file.</summary>
    public static string Says(this FileRestriction restriction) => restriction switch
    {
        FileRestriction.OpaqueFormat => Internal + "a pdf may name a place or a person in ways that are not looked into.",
        FileRestriction.NotUnderstood => Internal
            + "the file is broken, encrypted or unusual, so where it was made could not be taken out with certainty. "
            + "Take the picture again, or send a screenshot.",
        _ => "Never sent to a partner: it was attached before places and persons were taken out of files. Attach it again to send it.",
    };
}
